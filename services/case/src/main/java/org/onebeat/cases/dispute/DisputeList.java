package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Named;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Territory;

/** Disputes as lines. */
@ApplicationScoped
public class DisputeList {

    private final Disputes disputes;
    private final Territory territory;

    DisputeList(Disputes disputes, Territory territory) {
        this.disputes = disputes;
        this.territory = territory;
    }

    Page<DisputeItem> page(Restriction where, Order<Dispute> order, Paging paging) {
        List<Dispute> rows = order.rows(disputes, where, paging);
        Named named = namesIn(rows);
        return Page.of(rows, paging, row -> DisputeItem.of(row, named), order::positionOf);
    }

    /** In their order. */
    public List<DisputeItem> lines(List<Dispute> rows) {
        Named named = namesIn(rows);
        return rows.stream().map(row -> DisputeItem.of(row, named)).toList();
    }

    private Named namesIn(List<Dispute> rows) {
        return Named.of(
                territory, rows.stream().map(Dispute::ancestors), rows.stream().map(Dispute::responsible));
    }
}
