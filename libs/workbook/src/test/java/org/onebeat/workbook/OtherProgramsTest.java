package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The template, filled and saved by the programs that clerks have; the three files say the same. */
class OtherProgramsTest {

    private static final List<String> SHEETS =
            Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList();

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "openpyxl.xlsx", "libreoffice-csv.zip"})
    void whatTheySaveIsReadWithoutAFinding(String file) throws IOException {
        Workbook workbook = read(file);

        assertEquals(List.of(), workbook.findings());
        assertEquals("510114001", only(workbook, "townships").text("code"));
        assertEquals("𠮷花村", workbook.rows("villages").getLast().text("name"));
        assertEquals("URBAN", workbook.rows("villages").getFirst().text("settlement"));
        assertEquals("2023-05-01", only(workbook, "policePoints").text("openedOn"));
        assertEquals("13800000001", only(workbook, "people").text("telephone"));
        assertEquals("2026-03-01", only(workbook, "postings").text("from"));
        assertEquals("510114001004、510114001007", only(workbook, "postings").text("areas"));
        assertEquals(
                "VILLAGE_DEPUTY_SECRETARY", only(workbook, "concurrentPosts").text("post"));
    }

    private static Row only(Workbook workbook, String sheet) {
        assertEquals(1, workbook.rows(sheet).size(), sheet);
        return workbook.rows(sheet).getFirst();
    }

    private static Workbook read(String file) throws IOException {
        try (InputStream in = OtherProgramsTest.class.getResourceAsStream(file)) {
            return Workbook.read(in.readAllBytes(), Layout.ONBOARDING, SHEETS);
        }
    }
}
