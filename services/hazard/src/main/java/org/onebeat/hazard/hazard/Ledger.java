package org.onebeat.hazard.hazard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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
    private final int page;

    @Inject
    Ledger(Hazards hazards, HazardFiles files) {
        this(hazards, files, PAGE);
    }

    /** Of so many rows a page. */
    Ledger(Hazards hazards, HazardFiles files, int page) {
        this.hazards = hazards;
        this.files = files;
        this.page = page;
    }

    void write(OutputStream out, Order<Hazard> order, Restriction where) throws IOException {
        try (Workbook workbook = new Workbook(out, "OneBeat", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("隐患台账");
            for (LedgerColumn column : LedgerColumn.values()) {
                sheet.inlineString(0, column.ordinal(), column.heading());
            }
            int line = 1;
            List<UUID> ids = ids(order, where);
            for (int from = 0; from < ids.size(); from += page) {
                for (HazardItem item : items(ids.subList(from, Math.min(from + page, ids.size())))) {
                    write(sheet, line++, item);
                }
                sheet.flush();
            }
        }
    }

    private static void write(Worksheet sheet, int line, HazardItem item) {
        for (LedgerColumn column : LedgerColumn.values()) {
            sheet.inlineString(line, column.ordinal(), column.of(item));
        }
    }

    /** All at one instant: whatever changes its place in the order meanwhile is neither left out nor told twice. */
    private List<UUID> ids(Order<Hazard> order, Restriction where) {
        return QuarkusTransaction.requiringNew().call(() -> hazards.idsOf(order, where));
    }

    /** In a transaction of its own, which forgets its rows at its end. */
    private List<HazardItem> items(List<UUID> ids) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Hazard> rows = hazards.of(ids).stream()
                    .sorted(Comparator.comparing(row -> ids.indexOf(row.id())))
                    .toList();
            Names names = files.namesOf(rows);
            return rows.stream().map(row -> HazardItem.of(row, names)).toList();
        });
    }
}
