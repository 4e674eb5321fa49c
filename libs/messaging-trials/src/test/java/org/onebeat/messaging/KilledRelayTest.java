package org.onebeat.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledRelayTest extends HouseTest {

    @ParameterizedTest
    @EnumSource
    void whatWasCommittedArrivesOnceWhereverTheServiceIsKilled(Gate.Point point)
            throws IOException, InterruptedException {
        DoomedService.liveAndDie(house.settings, point);
        assertEquals(2, house.count("select count(*) from outbox"));

        house.tell(new Happened("a", 3));
        house.relay();
        house.subscribe(chronicle);

        Writers.awaitEmptyOutbox(house);
        awaitChronicle(3);
        assertChronicle("a", 1, 2, 3);
        // what was sent for good before the kill is sent again, and known to be the same
        int sent = point == Gate.Point.BEFORE_DELETE ? 5 : 3;
        assertEquals(sent, house.messages(sent).size());
        assertEquals(
                3,
                house.messages(sent).stream()
                        .map(message -> House.header(message, "ce_id"))
                        .distinct()
                        .count());
    }
}
