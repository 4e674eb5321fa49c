package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** From a use case's transaction to a listener's. */
class ChainTest extends HouseTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";

    @Test
    void whatIsCommittedArrivesOnceAndInOrder() {
        house.relay();
        house.subscribe(chronicle);

        house.tell(new Happened("a", 1), new Happened("a", 2), new Happened("b", 1));
        house.tell(new Happened("a", 3));

        awaitChronicle(4);
        assertChronicle("a", 1, 2, 3);
        assertChronicle("b", 1);
        await().until(() -> house.count("select count(*) from outbox") == 0);
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        house.relay();
        house.subscribe(chronicle);

        assertThrows(
                IllegalStateException.class,
                () -> house.transactions.run(() -> {
                    house.outbox.append(new Happened("a", 1));
                    throw new IllegalStateException("changed my mind");
                }));

        house.tell(new Happened("b", 1));
        awaitChronicle(1);
        assertChronicle("a");
    }

    @Test
    void anEventNeedsATransaction() {
        var event = new Happened("a", 1);

        assertThrows(IllegalStateException.class, () -> house.outbox.append(event));
    }

    @Test
    void anEventTooLargeIsRefusedToWhoTellsIt() {
        var event = new Happened("a", 1, "x".repeat(1_000_000));

        assertThrows(UnwritableEvent.class, () -> house.tell(event));
    }

    @Test
    void aVersionTellsOneEvent() {
        assertThrows(DatabaseFailure.class, () -> house.tell(new Happened("a", 1, "one"), new Happened("a", 1, "two")));
    }

    @Test
    void anEventTravelsAsCloudEventAndCarriesItsTrace() {
        house.relay();
        var span = SpanContext.create(TRACE, SPAN, TraceFlags.getSampled(), TraceState.getDefault());

        try (Scope scope = Span.wrap(span).makeCurrent()) {
            house.tell(new Happened("a", 7, "说好了"));
        }

        ConsumerRecord<String, byte[]> message = house.messages(1).getFirst();
        assertEquals("a", message.key());
        assertEquals("1.0", House.header(message, "ce_specversion"));
        assertEquals(Happened.TYPE, House.header(message, "ce_type"));
        assertEquals("/onebeat/case", House.header(message, "ce_source"));
        assertEquals("a", House.header(message, "ce_subject"));
        assertEquals("7", House.header(message, "ce_sequence"));
        assertEquals("application/json", House.header(message, "content-type"));
        assertEquals("00-" + TRACE + "-" + SPAN + "-01", House.header(message, "traceparent"));
        assertEquals(
                "{\"aggregate\":\"a\",\"version\":7,\"note\":\"说好了\"}",
                new String(message.value(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theGaugesShowWhatLiesInTheOutbox() {
        house.tell(new Happened("a", 1), new Happened("b", 1));

        new Gauges(house.database).bindTo(house.meters);

        assertEquals(2, house.meters.get("onebeat.outbox.rows").gauge().value());
        assertTrue(house.meters.get("onebeat.outbox.oldest.seconds").gauge().value() > 0);
        assertEquals(0, house.meters.get("onebeat.parked.keys").gauge().value());
    }
}
