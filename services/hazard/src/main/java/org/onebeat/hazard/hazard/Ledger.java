package org.onebeat.hazard.hazard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The ledger of hazards as a workbook. */
final class Ledger {

    /** Rows are written out so many at a time, so that a long ledger is never held whole as cells. */
    private static final int FLUSH = 500;

    private Ledger() {}

    static byte[] of(List<HazardItem> items) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (Workbook workbook = new Workbook(bytes, "OneBeat", "1.0")) {
                write(workbook.newWorksheet("隐患台账"), items);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, List<HazardItem> items) throws IOException {
        for (LedgerColumn column : LedgerColumn.values()) {
            sheet.value(0, column.ordinal(), column.heading());
        }
        for (int row = 0; row < items.size(); row++) {
            for (LedgerColumn column : LedgerColumn.values()) {
                sheet.value(row + 1, column.ordinal(), column.of(items.get(row)));
            }
            if (row % FLUSH == 0) {
                sheet.flush();
            }
        }
    }
}
