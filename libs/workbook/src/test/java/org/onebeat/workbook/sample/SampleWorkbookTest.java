package org.onebeat.workbook.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.Row;
import org.onebeat.workbook.SheetLayout;
import org.onebeat.workbook.Workbook;

class SampleWorkbookTest {

    private static final Path HUAIYANG = Path.of("../../e2e/data/huaiyang-411603.csv");

    @Test
    void huaiyangHas21StationsOver19TownshipsAnd475Villages() throws IOException {
        Workbook sample = read(SampleWorkbook.of(HUAIYANG, "411603"));

        assertEquals(19, sample.rows("townships").size());
        assertEquals(21, sample.rows("stations").size());
        assertEquals(475, sample.rows("villages").size());
        assertEquals(List.of(), sample.findings());
    }

    @Test
    void everyVillageHasExactlyOneAuxiliary() throws IOException {
        Workbook sample = read(SampleWorkbook.of(HUAIYANG, "411603"));

        List<String> held = sample.rows("postings").stream()
                .filter(row -> row.text("function").equals("AUXILIARY"))
                .flatMap(row -> Arrays.stream(row.text("areas").split("、")))
                .sorted()
                .toList();

        assertEquals(codes(sample).stream().sorted().toList(), held);
    }

    @Test
    void itIsAlwaysTheSame() throws IOException {
        Workbook one = read(SampleWorkbook.of(HUAIYANG, "411603"));
        Workbook other = read(SampleWorkbook.of(HUAIYANG, "411603"));

        assertEquals(one.rows("people"), other.rows("people"));
        assertEquals(one.rows("postings"), other.rows("postings"));
    }

    private static List<String> codes(Workbook sample) {
        return sample.rows("villages").stream()
                .map((Row row) -> row.text("code"))
                .toList();
    }

    private static Workbook read(SampleWorkbook sample) throws IOException {
        return Workbook.read(
                bytes(sample),
                Layout.ONBOARDING,
                Layout.ONBOARDING.sheets().stream().map(SheetLayout::key).toList());
    }

    private static byte[] bytes(SampleWorkbook sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.write(out);
        return out.toByteArray();
    }
}
