package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class TogetherTest extends HouseTest {

    @Test
    void eventsOfABatchAreTakenTogetherAndInOrder() {
        house.send(new Happened("a", 1), new Happened("b", 1), new Happened("a", 2));
        var crowd = new Crowd(chronicle);

        house.subscribe(crowd);

        awaitChronicle(3);
        assertChronicle("a", 1, 2);
        assertTrue(Collections.max(crowd.sizes) > 1, crowd.sizes::toString);
    }

    @Test
    void oneThatChokesIsParkedAndTheOthersTakeEffect() {
        chronicle.poison.add("poison");
        house.send(new Happened("a", 1), new Happened("b", 1, "poison"), new Happened("c", 1));

        house.subscribe(new Crowd(chronicle));

        awaitChronicle(2);
        await().until(() -> house.count("select count(*) from parked_event where key = 'b'") == 1);
        assertEquals(0, house.count("select count(*) from chronicle where key = 'b'"));
    }
}
