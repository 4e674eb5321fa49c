package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.workbook.Sheets.formula;
import static org.onebeat.workbook.Sheets.number;
import static org.onebeat.workbook.Sheets.row;
import static org.onebeat.workbook.Sheets.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class RemarkedWorkbookTest {

    private static final String HEADING = row(1, text("名称"), text(""), text("区划代码"));

    @Test
    void eachRowSaysWhatIsWrongInAnAddedLastColumn() throws IOException {
        byte[] remarked = remarked(Sheets.of(
                "乡镇街道",
                HEADING
                        + row(2, text("甲镇"), text(""), text("411603100"))
                        + row(4, text("乙镇"), text(""), number("4.116E+11"))));

        assertEquals("问题", cell(remarked, 1, 3));
        assertEquals("", cell(remarked, 2, 3));
        assertTrue(cell(remarked, 4, 3).startsWith("区划代码：应为文本，现在是数字"), cell(remarked, 4, 3));
        assertEquals("乙镇", cell(remarked, 4, 0));
    }

    @Test
    void theCellItselfIsColouredAndCommented() throws IOException {
        byte[] remarked = remarked(Sheets.of("乡镇街道", HEADING + row(2, text("甲镇"), text(""), number("4.116E+11"))));

        assertTrue(part(remarked, "xl/styles.xml").contains("FFC7CE"));
        assertTrue(part(remarked, "xl/comments2.xml").contains("ref=\"C2\""));
    }

    @Test
    void theRemarkedFileIsReadAsTheFirstWas() throws IOException {
        Sheets first = Sheets.of(
                "乡镇街道",
                HEADING
                        + row(2, text("𬱖镇"), text(""), text("0411603100"))
                        + row(3, formula("A2", "x"), text(""), number("4.116E+11"))
                        + row(5, text("丙镇"), text(""), text("")));
        Workbook before = first.read();

        Workbook after = read(remarked(first));
        Workbook again = read(remarked(remarked(first), after.findings()));

        assertEquals(before.rows("townships"), after.rows("townships"));
        assertEquals(rulesAndRows(before), rulesAndRows(after));
        assertEquals(rulesAndRows(before), rulesAndRows(again));
        assertFalse(after.holdsForeignColumns());
    }

    @Test
    void whatConcernsASheetOrTheWholeStandsWithTheHeading() throws IOException {
        Finding missing = new Finding("townships", 0, "name", "missing-column", "", java.util.Map.of());
        Finding whole = new Finding("", 0, "", "no-known-sheet", "", java.util.Map.of());

        byte[] remarked = remarked(Sheets.of("乡镇街道", HEADING).bytes(), List.of(missing, whole));

        assertTrue(part(remarked, "xl/comments2.xml").contains("ref=\"D1\""));
    }

    @Test
    void noFormulaLivesOnInWhatOthersOpen() throws IOException {
        byte[] ours = remarked(
                Sheets.of("乡镇街道", HEADING + row(2, formula("HYPERLINK(\"http://x\")", "x"), text(""), text("=1+1"))));
        byte[] zip = new CsvZip().with("乡镇街道.csv", "区划代码,名称\n411603100,=1+1\n").bytes();
        byte[] csv = remarked(zip, read(zip).findings());

        assertFalse(part(ours, "xl/worksheets/sheet2.xml").contains("<f>"));
        assertFalse(part(csv, "xl/worksheets/sheet2.xml").contains("<f>"));
        assertEquals(List.of("formula", "formula"), Sheets.rules(read(ours)));
        assertEquals(List.of("formula"), Sheets.rules(read(csv)));
    }

    @Test
    void aRemarkIsNoLongerThanACellMayHold() throws IOException {
        Problem endless = new Problem("乡镇街道", 2, "", "", "", "错".repeat(40_000), "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new RemarkedWorkbook(Sheets.of("乡镇街道", HEADING + row(2, text("甲镇"))).bytes(), List.of(endless), Locale.CHINESE)
                .write(out);

        assertTrue(cell(out.toByteArray(), 2, 3).length() < 32_767);
    }

    @Test
    void csvFilesComeBackAsSheets() throws IOException {
        byte[] zip = new CsvZip(CsvZip.GB18030)
                .with("乡镇街道.csv", "区划代码,名称\n4.116E+11,城\u0001镇\n".getBytes(CsvZip.GB18030))
                .bytes();

        byte[] remarked = remarked(zip, read(zip).findings());

        assertTrue(cell(remarked, 2, 2).contains("应为文本"));
        assertEquals(List.of("code-as-number"), Sheets.rules(read(remarked)));
    }

    @Test
    void aProposalIsPartOfTheRemark() {
        Finding unknown =
                new Finding("townships", 2, "name", "unknown-choice", "城冠镇", java.util.Map.of()).proposing("城关镇");

        Problem told = new Wording(Locale.CHINESE).tell(unknown);

        assertEquals("城关镇", told.proposal());
        assertTrue(told.message().endsWith("是否为“城关镇”？"), told.message());
    }

    private static List<String> rulesAndRows(Workbook workbook) {
        return workbook.findings().stream()
                .map(finding -> finding.row() + " " + finding.column() + " " + finding.rule())
                .toList();
    }

    private static Workbook read(byte[] content) {
        return Workbook.read(content, Layout.ONBOARDING, List.of("townships"));
    }

    private static byte[] remarked(Sheets sheets) throws IOException {
        return remarked(sheets.bytes(), sheets.read().findings());
    }

    private static byte[] remarked(byte[] content) throws IOException {
        return remarked(content, read(content).findings());
    }

    private static byte[] remarked(byte[] content, List<Finding> findings) throws IOException {
        Wording wording = new Wording(Locale.CHINESE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RemarkedWorkbook(content, findings.stream().map(wording::tell).toList(), Locale.CHINESE).write(out);
        return out.toByteArray();
    }

    private static String cell(byte[] workbook, int row, int column) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.findSheet("乡镇街道").orElseThrow().read().stream()
                    .filter(each -> each.getRowNum() == row)
                    .findFirst()
                    .flatMap((Row each) -> each.getOptionalCell(column))
                    .map(cell -> cell.getText())
                    .orElse("");
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
