package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class SubscriptionTest extends HouseTest {

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() {
        house.subscribe(chronicle);

        house.send(new Happened("a", 1), new Happened("a", 1));
        house.send(new Happened("a", 1), new Happened("a", 2));

        awaitChronicle(2);
        await().until(() -> house.events("chronicle", "repeated") == 2);
        assertChronicle("a", 1, 2);
    }

    @Test
    void aLateAndLowerVersionChangesNothing() {
        house.subscribe(chronicle);

        house.send(new Happened("a", 5), new Happened("a", 3), new Happened("a", 6));

        awaitChronicle(2);
        assertChronicle("a", 5, 6);
    }

    @Test
    void anUnknownTypeIsIgnoredAndCounted() {
        house.subscribe(chronicle);
        var sent = new ProducerRecord<>(topic(), "a", "{}".getBytes(StandardCharsets.UTF_8));
        sent.headers().add("ce_id", "1".getBytes(StandardCharsets.UTF_8));
        sent.headers().add("ce_type", "org.onebeat.case.never-heard-of.v1".getBytes(StandardCharsets.UTF_8));
        sent.headers().add("ce_time", "2026-01-01T00:00:00Z".getBytes(StandardCharsets.UTF_8));
        sent.headers().add("ce_sequence", "9".getBytes(StandardCharsets.UTF_8));

        send(sent);
        house.send(new Happened("a", 1));

        awaitChronicle(1);
        await().until(() -> house.events("chronicle", "ignored") == 1);
        assertEquals(0, house.count("select count(*) from parked_event"));
    }

    @Test
    void whatIsNoEventIsParkedAndTheRestGoesOn() {
        house.subscribe(chronicle);

        send(new ProducerRecord<>(topic(), "a", new byte[] {0, 1, 2}));
        house.send(new Happened("a", 1));

        awaitChronicle(1);
        assertEquals(1, house.count("select count(*) from parked_event where key like 'unreadable:%'"));
        assertTrue(house.texts("select cause from parked_event").getFirst().contains("ce_id"));
    }

    @Test
    void aBatchIsOneTransactionInsideTheScope() {
        house.send(new Happened("a", 1), new Happened("b", 1), new Happened("c", 1));
        var openedOutsideTransaction = new AtomicInteger();

        house.subscribe(chronicle, work -> {
            openedOutsideTransaction.addAndGet(house.transactions.active() ? -1000 : 1);
            work.run();
        });

        awaitChronicle(3);
        assertTrue(openedOutsideTransaction.get() > 0);
        assertEquals(1, house.count("select count(distinct xmin::text) from chronicle"));
    }

    @Test
    void anErrorIsNotTheEndOfListening() {
        var thrown = new AtomicBoolean();
        house.subscribe(chronicle, work -> {
            if (thrown.compareAndSet(false, true)) {
                throw new AssertionError("as a driver throws whose connection is gone");
            }
            work.run();
        });

        house.send(new Happened("a", 1));

        awaitChronicle(1);
        assertTrue(thrown.get());
    }

    @Test
    void nothingIsLostOrDoubledWhileSubscribersComeAndGo() {
        house.relay();
        var first = house.subscribe(chronicle);
        try (var writers = new Writers(house, 20)) {
            awaitChronicle(100);
            house.subscribe(chronicle);
            awaitChronicle(400);
            house.subscribe(chronicle);
            awaitChronicle(700);
            first.askToStop();
            first.awaitEnd();
            awaitChronicle(1000);
            writers.askToStop();
        }

        Writers.assertAllArrivedInOrder(house);
    }

    private String topic() {
        return new Namespace(house.settings.namespace()).outside(Happened.TOPIC);
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try (var producer = house.clients.producer("tests-" + UUID.randomUUID())) {
            producer.initTransactions();
            producer.beginTransaction();
            List.of(message).forEach(producer::send);
            producer.commitTransaction();
        }
    }
}
