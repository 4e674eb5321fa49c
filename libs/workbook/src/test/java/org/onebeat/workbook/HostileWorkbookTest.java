package org.onebeat.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.workbook.Sheets.row;
import static org.onebeat.workbook.Sheets.rules;
import static org.onebeat.workbook.Sheets.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileWorkbookTest {

    private static final String HEADING = row(1, text("区划代码"), text("名称"));

    @Test
    void whatIsNoWorkbookIsNotReadable() throws IOException {
        byte[] whole = Sheets.of("乡镇街道", HEADING).bytes();

        assertEquals("workbook-not-readable", refusal(new byte[0]));
        assertEquals("workbook-not-readable", refusal("%PDF-1.7 called .xlsx".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("workbook-not-readable", refusal(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals("workbook-not-readable", refusal(zip("readme.txt", 10)));
    }

    @Test
    void anOldOrLockedWorkbookIsCalledThat() {
        byte[] locked = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0};

        assertEquals("workbook-protected", refusal(locked));
    }

    @Test
    void aWorkbookBeyondTwentyMegabytesIsTooLarge() {
        assertEquals("workbook-too-large", refusal(new byte[Workbook.LARGEST + 1]));
    }

    @Test
    void aZipBombIsNotUnpackedIntoTheHeap() throws IOException {
        assertEquals("workbook-too-dense", refusal(zip("xl/worksheets/sheet1.xml", 400)));
        assertEquals("workbook-too-dense", refusal(zip("xl/sharedStrings.xml", 40)));
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        String rows = HEADING + row(2, text("411603100"), text("&boom;"));
        byte[] laughs = Sheets.of("乡镇街道", rows)
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY boom '&a;&a;&a;&a;'>]>"
                                + "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                                + rows + "</sheetData></worksheet>")
                .bytes();

        assertTrue(List.of("workbook-not-readable", "").contains(refusal(laughs)));
    }

    @Test
    void tooManyRowsAreRefusedAndNotKept() throws IOException {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int number = 2; number < Workbook.MOST_ROWS + 10; number++) {
            rows.append(row(number, text("411603100"), text("镇")));
        }

        Workbook workbook = Sheets.of("乡镇街道", rows.toString()).read();

        assertEquals(List.of("too-many-rows"), rules(workbook));
        assertEquals(List.of(), workbook.rows("townships"));
    }

    @Test
    void manyWrongRowsAreCountedAndTheFirstKept() throws IOException {
        StringBuilder rows = new StringBuilder(HEADING);
        for (int number = 2; number < 10_002; number++) {
            rows.append(row(number, text("411603100"), text("")));
        }

        Workbook workbook = Sheets.of("乡镇街道", rows.toString()).read();

        assertEquals(Findings.KEPT, workbook.findings().size());
        assertEquals(10_000, workbook.findingCount());
    }

    private static String refusal(byte[] content) {
        try {
            Workbook.read(content, Layout.ONBOARDING, List.of("townships"));
            return "";
        } catch (UnreadableWorkbook unreadable) {
            return unreadable.code();
        }
    }

    private static byte[] zip(String part, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[1024 * 1024];
            for (int written = 0; written < megabytes; written++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
