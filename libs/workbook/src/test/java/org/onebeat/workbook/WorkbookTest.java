package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.workbook.Sheets.formula;
import static org.onebeat.workbook.Sheets.number;
import static org.onebeat.workbook.Sheets.row;
import static org.onebeat.workbook.Sheets.rules;
import static org.onebeat.workbook.Sheets.text;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final String HEADING = row(1, text("区划代码*"), text("名称*"));
    private static final String PEOPLE = row(1, text("警号/工号"), text("姓名"), text("人员类别"), text("所属单位"), text("联系电话"));
    private static final String POSTINGS = row(1, text("警号/工号"), text("职责"), text("负责区域"), text("起始日期"));

    @Test
    void rowsAreReadByTheirHeadings() throws IOException {
        Workbook workbook = Sheets.of("乡镇街道", HEADING + row(2, text("411603100"), text("城关回族镇")))
                .read();

        assertEquals("411603100", workbook.rows("townships").getFirst().text("code"));
        assertEquals(2, workbook.rows("townships").getFirst().number());
        assertEquals(List.of(), workbook.findings());
    }

    @Test
    void columnsMayStandInAnyOrderAndBeNamedInEnglish() throws IOException {
        Workbook workbook = Sheets.of(
                        "Townships", row(1, text("name"), text("Division code")) + row(2, text("镇"), text("411603100")))
                .read();

        assertEquals("411603100", workbook.rows("townships").getFirst().text("code"));
    }

    @Test
    void harmlessBlanksAndFullWidthDigitsAreMended() throws IOException {
        Workbook workbook = Sheets.of("乡镇街道", HEADING + row(2, text("　４１１６０３ 100\u00a0"), text(" 城关\u200b  回族镇　")))
                .read();

        assertEquals("411603100", workbook.rows("townships").getFirst().text("code"));
        assertEquals("城关 回族镇", workbook.rows("townships").getFirst().text("name"));
    }

    @Test
    void namesBeyondTheBasicPlaneSurvive() throws IOException {
        Workbook workbook = Sheets.of("乡镇街道", HEADING + row(2, text("411603100"), text("𬱖𠮷镇")))
                .read();

        assertEquals("𬱖𠮷镇", workbook.rows("townships").getFirst().text("name"));
    }

    @Test
    void blankRowsAreSkippedAndEmptyCellsToldByRow() throws IOException {
        Workbook workbook = Sheets.of(
                        "乡镇街道", HEADING + row(2, text(" "), text("")) + row(3) + row(9, text("411603100"), text("　")))
                .read();

        assertEquals(
                List.of(new Finding("townships", 9, "name", "required", "", java.util.Map.of())), workbook.findings());
    }

    @Test
    void aCodeStoredAsANumberIsRefusedForItMayHaveLostDigits() throws IOException {
        Workbook workbook = Sheets.of("乡镇街道", HEADING + row(2, number("4.11603E+8"), text("镇")))
                .read();

        assertEquals(List.of("code-as-number"), rules(workbook));
        assertEquals("", workbook.rows("townships").getFirst().text("code"));
    }

    @Test
    void formulasAreRefused() throws IOException {
        Workbook workbook = Sheets.of(
                        "乡镇街道", HEADING + row(2, text("411603100"), formula("HYPERLINK(\"http://x\")", "镇")))
                .read();

        assertEquals(List.of("formula"), rules(workbook));
    }

    @Test
    void anUnknownColumnIsRefusedByNameOnEverySheet() throws IOException {
        Workbook workbook = Workbook.read(
                Sheets.of("人员", PEOPLE.replace("联系电话", "身份证号")).bytes(), Layout.ONBOARDING, List.of("townships"));

        assertEquals("身份证号", workbook.findings().getFirst().value());
        assertTrue(workbook.holdsForeignColumns());
        assertEquals(1, workbook.findings(List.of("townships")).count());
    }

    @Test
    void aMissingOrDoubledColumnIsToldOnceAndNotPerRow() throws IOException {
        Workbook workbook = Sheets.of(
                        "乡镇街道", row(1, text("区划代码"), text("区划代码")) + row(2, text("1"), text("2")) + row(3, text("1")))
                .read();

        assertEquals(List.of("duplicate-column", "missing-column"), rules(workbook));
    }

    @Test
    void aFilledSheetThatNobodyKnowsIsRefusedByName() throws IOException {
        Workbook workbook = Sheets.of("重点人员", row(1, text("姓名"))).read();

        assertEquals(
                List.of("no-known-sheet", "unknown-sheet"),
                rules(workbook).stream().sorted().toList());
    }

    @Test
    void choicesAreReadByLabelInEitherLanguageOrCode() throws IOException {
        Workbook workbook = Sheets.of(
                        "任职",
                        POSTINGS
                                + row(2, text("F1"), text("包村辅警"), text("a"))
                                + row(3, text("F2"), text("village auxiliary"), text("b"))
                                + row(4, text("F3"), text("AUXILIARY"), text("c"))
                                + row(5, text("F4"), text("村警"), text("d")))
                .read();

        assertEquals(
                List.of("AUXILIARY", "AUXILIARY", "AUXILIARY", ""),
                workbook.rows("postings").stream()
                        .map(row -> row.text("function"))
                        .toList());
        assertEquals(List.of("unknown-choice"), rules(workbook));
    }

    @Test
    void aCategoryThatIsNotListedPasses() throws IOException {
        Workbook workbook = Sheets.of(
                        "人员", PEOPLE + row(2, text("F1"), text("张三"), text("巡防队员"), text("u"), number("13800000000")))
                .read();

        assertEquals("巡防队员", workbook.rows("people").getFirst().text("category"));
        assertEquals("13800000000", workbook.rows("people").getFirst().text("telephone"));
        assertEquals(List.of(), workbook.findings());
    }

    @Test
    void datesAreReadAsTextOrAsDateCells() throws IOException {
        Workbook workbook = Sheets.of(
                        "任职",
                        POSTINGS
                                + row(2, text("F1"), text("辅警"), text("a"), text("2026年1月5日"))
                                + row(3, text("F1"), text("AUXILIARY"), text("a"), number("46027"))
                                + row(4, text("F1"), text("AUXILIARY"), text("a"), text("2026-02-30")))
                .read();

        assertEquals("2026-01-05", workbook.rows("postings").get(0).text("from"));
        assertEquals("2026-01-05", workbook.rows("postings").get(1).text("from"));
        assertEquals(List.of("unknown-choice", "not-a-date"), rules(workbook));
    }

    @Test
    void mergedCellsAreToldByTheirRange() throws IOException {
        Workbook workbook = Sheets.of(
                        "乡镇街道",
                        HEADING + row(2, text("411603100"), text("镇")) + row(3, text("411603101")),
                        "<mergeCells count='1'><mergeCell ref='B2:B3'/></mergeCells>")
                .read();

        assertTrue(rules(workbook).contains("merged-cells"));
        assertEquals("B2:B3", workbook.findings().getFirst().named().get("range"));
    }
}
