package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final List<String> ALL =
            Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList();

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theEmptyTemplateReadsBackWithoutAFinding(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(out, Layout.ONBOARDING, Locale.of(language));

        Workbook read = Workbook.read(out.toByteArray(), Layout.ONBOARDING, ALL);

        assertEquals(List.of(), read.findings());
        assertTrue(ALL.stream().allMatch(read::has));
    }

    @Test
    void theExampleOfTheExplanationsIsARightRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Labels labels = new Labels(Locale.CHINESE);
        try (WorkbookWriter writer = new WorkbookWriter(out, Layout.ONBOARDING, Locale.CHINESE)) {
            for (SheetLayout sheet : Layout.ONBOARDING.sheets()) {
                writer.sheet(
                        sheet.key(),
                        List.of(sheet.columns().stream()
                                .map(column -> labels.text("example." + sheet.key() + "." + column.key()))
                                .toList()));
            }
        }

        Workbook read = Workbook.read(out.toByteArray(), Layout.ONBOARDING, ALL);

        assertEquals(List.of(), read.findings());
        assertEquals("RURAL", read.rows("villages").getFirst().text("settlement"));
    }

    @Test
    void findingsAreToldInTheReadersLanguage() {
        Finding finding = new Finding("villages", 4, "settlement", "unknown-choice", "乡村", java.util.Map.of());

        Problem chinese = new Wording(Locale.CHINESE).tell(finding);
        Problem english = new Wording(Locale.ENGLISH).tell(finding);

        assertEquals("村社区", chinese.sheet());
        assertEquals("“乡村”不在可选范围内，可选：城镇、农村。", chinese.message());
        assertEquals("Settlement", english.column());
        assertEquals("\"乡村\" is not one of the choices: Urban, Rural.", english.message());
    }
}
