package org.onebeat.jurisdiction.facility;

import java.util.List;
import org.onebeat.service.paging.Key;
import org.onebeat.service.paging.Order;

/** The orders of the list of police points, each backed by an index; the newest first unless told. */
final class PointOrders {

    private static final String LIST = "police-points";
    private static final Key<PolicePoint> ID = Key.uuid("id", PolicePoint::id);

    private static final List<Order<PolicePoint>> ALL = List.of(
            Order.descending(LIST, "-openedOn", Key.day("openedOn", PolicePoint::openedOn), ID),
            Order.ascending(LIST, "name", Key.text("name", PolicePoint::name), ID));

    private PointOrders() {}

    static Order<PolicePoint> named(String parameter) {
        return Order.named(parameter, ALL);
    }
}
