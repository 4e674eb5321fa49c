package org.onebeat.messaging;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A received event on its way to its reaction.
 *
 * @param traceparent null where its sender traced nothing
 * @param flaw why the record is no event at all; else null
 */
record Delivery(Received event, String traceparent, String flaw) {

    /** Stands for a record that cannot be read, under a key of its own, since nothing tells what else depends on it. */
    static Delivery unreadable(ConsumerRecord<String, byte[]> message, String topic, String flaw) {
        String place = "unreadable:" + message.partition() + ":" + message.offset();
        byte[] data = message.value() == null ? new byte[0] : message.value();
        Instant time = Instant.ofEpochMilli(Math.max(0, message.timestamp()));
        return new Delivery(new Received(place, topic, "unreadable", place, 0, time, data), null, flaw);
    }

    Aggregate aggregate() {
        return new Aggregate(event.topic(), event.key());
    }
}
