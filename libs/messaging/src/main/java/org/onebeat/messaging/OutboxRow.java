package org.onebeat.messaging;

import java.time.Instant;
import java.util.UUID;

/** An event on its way out, as it stands in the outbox. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String type,
        String key,
        long sequence,
        Instant writtenAt,
        byte[] data,
        String traceparent) {

    Aggregate aggregate() {
        return new Aggregate(topic, key);
    }
}
