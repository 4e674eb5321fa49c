package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedEventsTest extends HouseTest {

    /** Keys of one partition. */
    private static final List<String> KEYS = IntStream.range(0, 1000)
            .mapToObj(i -> "key-" + i)
            .filter(key -> BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), 12) == 0)
            .toList();

    private static final String SICK = KEYS.get(0);
    private static final String WELL = KEYS.get(1);

    private ParkedEvents parked;

    @BeforeEach
    void poisonInTheMiddle() {
        parked = new ParkedEvents(house.database, house.transactions);
        chronicle.poison.add("poison");
        house.subscribe(chronicle);
        house.send(
                new Happened(SICK, 1),
                new Happened(WELL, 1),
                new Happened(SICK, 2, "poison"),
                new Happened(WELL, 2),
                new Happened(SICK, 3));
        house.send(new Happened(WELL, 3), new Happened(SICK, 4));
        awaitChronicle(4);
        await().atMost(PATIENCE).until(() -> house.count("select count(*) from parked_event") == 3);
    }

    @Test
    void thePartitionGoesOnAndTheKeyWaits() {
        assertChronicle(WELL, 1, 2, 3);
        assertChronicle(SICK, 1);
        List<ParkedEvent> waiting = parked.list(0, 10);
        assertEquals(
                List.of(2L, 3L, 4L), waiting.stream().map(ParkedEvent::sequence).toList());
        assertTrue(waiting.get(0).cause().contains("choked on poison"));
        assertTrue(waiting.get(0).first());
        assertTrue(waiting.get(0).data().contains("poison"));
        assertNull(waiting.get(1).cause());
        assertFalse(waiting.get(1).first());
        new Gauges(house.database).bindTo(house.meters);
        assertEquals(1, house.meters.get("onebeat.parked.keys").gauge().value());
        assertEquals(3, house.meters.get("onebeat.parked.events").gauge().value());
    }

    @Test
    void whatIsParkedComesAgainWithoutEffect() {
        house.send(
                new Happened(SICK, 2, "poison"), new Happened(SICK, 3), new Happened(SICK, 1), new Happened(WELL, 4));

        awaitChronicle(5);
        assertEquals(3, house.count("select count(*) from parked_event"));
        assertChronicle(SICK, 1);
    }

    @Test
    void aReplayGoesOnInOrder() {
        chronicle.poison.clear();

        house.transactions.run(() -> parked.replay(first(), null));

        awaitFree();
        assertChronicle(SICK, 1, 2, 3, 4);
        house.send(new Happened(SICK, 5));
        awaitChronicle(8);
        assertChronicle(SICK, 1, 2, 3, 4, 5);
    }

    @Test
    void aReplayWithMendedData() {
        house.transactions.run(() ->
                parked.replay(first(), "{\"aggregate\":\"%s\",\"version\":2,\"note\":\"mended\"}".formatted(SICK)));

        awaitFree();
        assertChronicle(SICK, 1, 2, 3, 4);
        assertEquals(1, house.count("select count(*) from chronicle where note = 'mended'"));
    }

    @Test
    void mendedDataMustBeJson() {
        assertThrows(
                UnreadableEvent.class, () -> house.transactions.run(() -> parked.replay(first(), "{\"aggregate\":")));
    }

    @Test
    void aReplayThatFailsAgainKeepsItsPlaceAndItsNewCause() {
        chronicle.poison.add("worse");

        house.transactions.run(() ->
                parked.replay(first(), "{\"aggregate\":\"%s\",\"version\":2,\"note\":\"worse\"}".formatted(SICK)));

        await().atMost(PATIENCE)
                .until(() -> parked.list(0, 1).getFirst().cause().contains("choked on worse"));
        assertFalse(parked.list(0, 1).getFirst().replaying());
        assertEquals(3, house.count("select count(*) from parked_event"));
        assertChronicle(SICK, 1);
    }

    @Test
    void aDroppedEventLetsTheNextGoOn() {
        house.transactions.run(() -> parked.drop(first()));

        awaitFree();
        assertChronicle(SICK, 1, 3, 4);
    }

    @Test
    void onlyTheFirstOfAKeyIsDealtWith() {
        long second = parked.list(0, 10).get(1).id();

        assertThrows(NotFirst.class, () -> house.transactions.run(() -> parked.replay(second, null)));
        assertThrows(NotFirst.class, () -> house.transactions.run(() -> parked.drop(second)));
        assertThrows(NotFirst.class, () -> house.transactions.run(() -> parked.drop(4711)));
    }

    @Test
    void aRebuildForgetsWhatIsParked() {
        chronicle.poison.clear();

        house.transactions.run(() -> {
            new Rebuild(house.database, house.transactions).fromZero("chronicle");
            house.run("delete from chronicle");
        });

        awaitChronicle(7);
        assertChronicle(SICK, 1, 2, 3, 4);
        assertChronicle(WELL, 1, 2, 3);
        house.send(new Happened(WELL, 4));
        awaitChronicle(8);
        assertEquals(0, house.count("select count(*) from parked_event"));
    }

    private long first() {
        return parked.list(0, 1).getFirst().id();
    }

    private void awaitFree() {
        await().atMost(PATIENCE).until(() -> house.count("select count(*) from inbox_position where parked") == 0);
        assertEquals(0, house.count("select count(*) from parked_event"));
    }
}
