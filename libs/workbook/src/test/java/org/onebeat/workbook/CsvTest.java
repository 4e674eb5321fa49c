package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.workbook.Sheets.rules;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static final String TOWNSHIPS = "区划代码,名称\r\n411603100,城关回族镇\r\n411603101,𬱖镇\r\n";

    @Test
    void utf8IsReadWithAndWithoutItsMark() throws IOException {
        for (String mark : List.of("", "\ufeff")) {
            Workbook workbook = new CsvZip().with("乡镇街道.csv", mark + TOWNSHIPS).read();

            assertEquals("411603100", workbook.rows("townships").getFirst().text("code"));
            assertEquals("𬱖镇", workbook.rows("townships").getLast().text("name"));
            assertEquals(List.of(), workbook.findings());
        }
    }

    @Test
    void theEncodingOfChineseComputersIsReadInContentAndInNames() throws IOException {
        Workbook workbook = new CsvZip(CsvZip.GB18030)
                .with("乡镇街道.csv", TOWNSHIPS.getBytes(CsvZip.GB18030))
                .read();

        assertEquals("城关回族镇", workbook.rows("townships").getFirst().text("name"));
        assertEquals("𬱖镇", workbook.rows("townships").getLast().text("name"));
    }

    @Test
    void bytesThatAreNeitherAreRefused() throws IOException {
        byte[] zip = new CsvZip()
                .with("townships.csv", new byte[] {(byte) 0xff, (byte) 0xff, 'a', '\n'})
                .bytes();

        assertEquals("csv-encoding", refused(zip));
    }

    @Test
    void sheetsAreNamedInEitherLanguageAndMayLieInAFolder() throws IOException {
        Workbook workbook = new CsvZip()
                .with("__MACOSX/._townships.csv", "x")
                .with("county/Townships.CSV", "code,name\n411603100,镇\n")
                .read();

        assertEquals(1, workbook.rows("townships").size());
        assertEquals(List.of(), workbook.findings());
    }

    @Test
    void aFileThatNobodyKnowsIsRefusedByName() throws IOException {
        Workbook workbook = new CsvZip()
                .with("townships.csv", "code,name\n411603100,镇\n")
                .with("重点人员.csv", "姓名\n")
                .with("photo.jpg", "x")
                .read();

        assertEquals(List.of("unknown-sheet", "unknown-sheet"), rules(workbook));
    }

    @Test
    void problemsNameTheRowOfTheFile() throws IOException {
        Workbook workbook = new CsvZip()
                .with("townships.csv", "code,name,remark of mine\n411603100,镇,\n\n4.11603E+8,镇\n=1+1,\"a\"\n")
                .read();

        assertEquals(List.of("unknown-column", "code-as-number", "formula"), rules(workbook));
        assertEquals(
                List.of(1, 4, 5), workbook.findings().stream().map(Finding::row).toList());
    }

    @Test
    void fieldsMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        Workbook workbook = new CsvZip()
                .with("townships.csv", "code;name\n411603100;\"a;\"\"b\"\"\nc\"\n")
                .read();

        assertEquals("a;\"b\" c", workbook.rows("townships").getFirst().text("name"));
    }

    @Test
    void brokenAndUnreasonableFilesAreRefused() throws IOException {
        assertEquals(
                "csv-not-readable",
                refused(new CsvZip()
                        .with("townships.csv", "code,name\n1,\"open\n" + "x".repeat(200_000))
                        .bytes()));
        assertEquals(
                "workbook-too-dense",
                refused(new CsvZip()
                        .with("townships.csv", "code,name\n" + ",".repeat(100_000))
                        .bytes()));
        assertEquals(
                "workbook-too-dense",
                refused(new CsvZip()
                        .with("townships.csv", new byte[300 * 1024 * 1024])
                        .bytes()));
    }

    @Test
    void manySheetsOfManyRowsAreRefusedTogether() throws IOException {
        String rows = "1,a\n".repeat(90_000);
        byte[] zip = new CsvZip()
                .with("townships.csv", "code,name\n" + rows)
                .with("stations.csv", "code,name\n" + rows)
                .with("counties.csv", "code,name\n" + rows)
                .bytes();

        UnreadableWorkbook refused = assertThrows(
                UnreadableWorkbook.class,
                () -> Workbook.read(zip, Layout.ONBOARDING, List.of("counties", "townships", "stations")));

        assertEquals("workbook-too-dense", refused.code());
    }

    private static String refused(byte[] content) {
        return assertThrows(
                        UnreadableWorkbook.class, () -> Workbook.read(content, Layout.ONBOARDING, List.of("townships")))
                .code();
    }
}
