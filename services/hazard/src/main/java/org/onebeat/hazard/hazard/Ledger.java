package org.onebeat.hazard.hazard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;

/** The ledger of hazards as a workbook, read and written out a page at a time: a long one is never held whole. */
@ApplicationScoped
class Ledger {

    private static final int PAGE = 500;

    private final Hazards hazards;
    private final HazardFiles files;

    Ledger(Hazards hazards, HazardFiles files) {
        this.hazards = hazards;
        this.files = files;
    }

    void write(OutputStream out, Order<Hazard> order, Restriction where) throws IOException {
        try (Workbook workbook = new Workbook(out, "OneBeat", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("隐患台账");
            for (LedgerColumn column : LedgerColumn.values()) {
                sheet.inlineString(0, column.ordinal(), column.heading());
            }
            int line = 1;
            Page page = after(null, order, where);
            while (!page.items().isEmpty()) {
                for (HazardItem item : page.items()) {
                    write(sheet, line++, item);
                }
                sheet.flush();
                page = after(page.last(), order, where);
            }
        }
    }

    private static void write(Worksheet sheet, int line, HazardItem item) {
        for (LedgerColumn column : LedgerColumn.values()) {
            sheet.inlineString(line, column.ordinal(), column.of(item));
        }
    }

    /** In a transaction of its own, which forgets its rows at its end. */
    private Page after(Hazard last, Order<Hazard> order, Restriction where) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Hazard> rows = order.rowsAfter(last, hazards, where, PAGE);
            Names names = files.namesOf(rows);
            return new Page(
                    rows.stream().map(row -> HazardItem.of(row, names)).toList(),
                    rows.isEmpty() ? null : rows.getLast());
        });
    }

    private record Page(List<HazardItem> items, Hazard last) {}
}
