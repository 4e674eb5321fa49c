package org.onebeat.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it came in.
 *
 * @param id the same when the event is sent again
 * @param topic as written in code, whatever prefix the installation uses
 * @param key the aggregate's id
 * @param sequence the aggregate's version after the event
 * @param time when it was recorded by its service
 * @param data JSON in UTF-8
 */
public record Received(String id, String topic, String type, String key, long sequence, Instant time, byte[] data) {

    /** The same event as a listener would get it, with no broker in between. */
    public static Received of(Event event) {
        return new Received(
                UUID.randomUUID().toString(),
                event.topic(),
                event.type(),
                event.key(),
                event.sequence(),
                Instant.now(),
                Json.write(event));
    }

    /**
     * The data as the reader's own record; properties it does not know are left aside.
     *
     * @throws UnreadableEvent if the data is not of that shape
     */
    public <T> T as(Class<T> type) {
        return Json.read(data, type);
    }
}
