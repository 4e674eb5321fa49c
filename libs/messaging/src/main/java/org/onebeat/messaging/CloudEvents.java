package org.onebeat.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 over Kafka in binary mode: attributes in {@code ce_} headers, data alone in the value. */
record CloudEvents(Namespace namespace, String source) {

    static CloudEvents of(MessagingSettings settings) {
        return new CloudEvents(new Namespace(settings.namespace()), "/onebeat/" + settings.service());
    }

    ProducerRecord<String, byte[]> write(OutboxRow row) {
        var message = new ProducerRecord<>(namespace.outside(row.topic()), row.key(), row.data());
        Headers headers = message.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.eventId().toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", row.type());
        put(headers, "ce_time", row.writtenAt().toString());
        put(headers, "ce_subject", row.key());
        put(headers, "ce_sequence", Long.toString(row.sequence()));
        put(headers, "content-type", "application/json");
        if (row.traceparent() != null) {
            put(headers, Tracing.TRACEPARENT, row.traceparent());
        }
        return message;
    }

    Delivery read(ConsumerRecord<String, byte[]> message) {
        String topic = namespace.inside(message.topic());
        try {
            return new Delivery(event(message, topic), text(message.headers(), Tracing.TRACEPARENT), null);
        } catch (UnreadableEvent | NumberFormatException | DateTimeParseException e) {
            return Delivery.unreadable(message, topic, e.toString());
        }
    }

    private static Received event(ConsumerRecord<String, byte[]> message, String topic) {
        Headers headers = message.headers();
        return new Received(
                required(headers, "ce_id"),
                topic,
                required(headers, "ce_type"),
                message.key() == null ? required(headers, "ce_subject") : message.key(),
                Long.parseUnsignedLong(required(headers, "ce_sequence")),
                Instant.parse(required(headers, "ce_time")),
                message.value() == null ? new byte[0] : message.value());
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static String required(Headers headers, String name) {
        String value = text(headers, name);
        if (value == null) {
            throw new UnreadableEvent("Header " + name + " is missing", null);
        }
        return value;
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
