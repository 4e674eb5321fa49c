package org.onebeat.cases.dispute;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.number;
import static org.onebeat.service.paging.Key.uuid;

import java.util.List;
import org.onebeat.service.paging.Order;

/** The orders of the list of disputes; the newest first, unless told. */
final class DisputeOrders {

    /** What waits for nothing has no place in it. */
    static final Order<Dispute> DUE = Order.ascending(
            "disputes",
            "dueAt",
            instant("deadlines.dueAt", row -> row.deadlines().dueAt()),
            uuid("id", Dispute::id));

    static final List<Order<Dispute>> ALL = List.of(
            Order.descending(
                    "disputes", "-recordedAt", instant("recordedAt", Dispute::recordedAt), uuid("id", Dispute::id)),
            Order.descending(
                    "disputes", "-occurredAt", instant("occurredAt", Dispute::occurredAt), uuid("id", Dispute::id)),
            Order.descending(
                    "disputes",
                    "colour",
                    number("urgency", Dispute::urgency),
                    instant("recordedAt", Dispute::recordedAt),
                    uuid("id", Dispute::id)),
            DUE);

    private DisputeOrders() {}
}
