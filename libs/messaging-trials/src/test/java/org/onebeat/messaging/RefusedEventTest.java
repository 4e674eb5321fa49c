package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RefusedEventTest extends HouseTest {

    @Test
    void whatTheBrokerWillNotTakeHoldsItsKeyAndNoOther() {
        var careless = new Outbox(house.database, house.transactions, () -> {}, Integer.MAX_VALUE);
        house.transactions.run(() -> {
            careless.append(new Happened("big", 1));
            careless.append(new Happened("big", 2, "x".repeat(2_000_000)));
            careless.append(new Happened("big", 3));
            careless.append(new Happened("other", 1));
        });
        house.tell(new Happened("other", 2));

        house.relay();
        house.subscribe(chronicle);

        awaitChronicle(3);
        assertChronicle("big", 1);
        assertChronicle("other", 1, 2);
        await().until(() -> house.count("select count(*) from outbox where refused_at is not null") == 1);
        assertEquals(2, house.count("select count(*) from outbox"));
        assertEquals(1, house.meters.get("onebeat.outbox.refusals").counter().count());
    }

    @Test
    void onceItIsMendedItsKeyGoesOnInOrder() {
        house.relay();
        house.subscribe(chronicle);
        var careless = new Outbox(house.database, house.transactions, () -> {}, Integer.MAX_VALUE);
        house.transactions.run(() -> careless.append(new Happened("big", 1, "x".repeat(2_000_000))));
        house.tell(new Happened("big", 2));
        await().atMost(PATIENCE)
                .until(() -> house.count("select count(*) from outbox where refused_at is not null") == 1);

        house.count("with mended as (update outbox set refused_at = null, data = '{\"note\":\"\"}'"
                + " where refused_at is not null returning id) select count(*) from mended");

        awaitChronicle(2);
        assertChronicle("big", 1, 2);
    }
}
