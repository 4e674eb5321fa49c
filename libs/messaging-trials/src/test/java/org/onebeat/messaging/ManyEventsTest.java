package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Events appended many at a time keep every promise of those appended one by one. */
class ManyEventsTest extends HouseTest {

    @Test
    void moreThanARelayTakesAtOnceArriveOnceAndInOrder() {
        List<Happened> many = IntStream.rangeClosed(1, 1_300)
                .mapToObj(version -> new Happened("a", version, "第" + version + "步"))
                .toList();
        house.relay();
        house.subscribe(chronicle);

        tellAll(many);

        awaitChronicle(1_300);
        assertChronicle("a", many.stream().map(event -> (int) event.version()).toArray(Integer[]::new));
        assertEquals(List.of("第1300步"), house.texts("select note from chronicle where sequence = 1300"));
        await().until(() -> house.count("select count(*) from outbox") == 0);
    }

    @Test
    void theyStandInTheOutboxInTheOrderGiven() {
        tellAll(List.of(new Happened("z", 1), new Happened("a", 1), new Happened("z", 2), new Happened("m", 1)));

        assertEquals(List.of("z1", "a1", "z2", "m1"), house.texts("select key || sequence from outbox order by id"));
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        assertThrows(
                IllegalStateException.class,
                () -> house.transactions.run(() -> {
                    house.outbox.appendAll(List.of(new Happened("a", 1), new Happened("b", 1)));
                    throw new IllegalStateException("changed my mind");
                }));

        assertEquals(0, house.count("select count(*) from outbox"));
    }

    @Test
    void theyNeedATransaction() {
        var events = List.of(new Happened("a", 1));

        assertThrows(IllegalStateException.class, () -> house.outbox.appendAll(events));
    }

    @Test
    void oneTooLargeIsRefusedWithAllOfThem() {
        var events = List.of(new Happened("a", 1), new Happened("b", 1, "x".repeat(1_000_000)));

        assertThrows(UnwritableEvent.class, () -> tellAll(events));

        assertEquals(0, house.count("select count(*) from outbox"));
    }

    @Test
    void aVersionTellsOneEvent() {
        var events = List.of(new Happened("a", 1, "one"), new Happened("a", 1, "two"));

        assertThrows(DatabaseFailure.class, () -> tellAll(events));
    }

    @Test
    void noneIsNothingToDo() {
        tellAll(List.of());

        assertEquals(0, house.count("select count(*) from outbox"));
    }

    private void tellAll(List<Happened> events) {
        house.transactions.run(() -> house.outbox.appendAll(events));
    }
}
