package org.onebeat.hazard.hazard;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.number;
import static org.onebeat.service.paging.Key.uuid;

import java.util.List;
import org.onebeat.service.paging.Order;

/** The orders of the list of hazards; the newest first, unless told. */
final class HazardOrders {

    static final List<Order<Hazard>> ALL = List.of(
            Order.descending("hazards", "-foundAt", instant("foundAt", Hazard::foundAt), uuid("id", Hazard::id)),
            Order.ascending("hazards", "dueAt", instant("dueAt", Hazard::dueAt), uuid("id", Hazard::id)),
            Order.descending(
                    "hazards",
                    "severity",
                    number("gravity", Hazard::gravity),
                    instant("foundAt", Hazard::foundAt),
                    uuid("id", Hazard::id)));

    private HazardOrders() {}
}
