package org.onebeat.messaging;

import java.time.Instant;

/**
 * An event a listener could not take, or one that waits behind such an event of its key.
 *
 * @param data as text, to be read and mended by an operator
 * @param cause why the reaction failed; null while it only waits behind an earlier one
 * @param first whether it heads its key's queue: only that one can be replayed or dropped
 * @param replaying whether a replay is wanted and has not been tried yet
 */
public record ParkedEvent(
        long id,
        String listener,
        String topic,
        String type,
        String key,
        long sequence,
        Instant time,
        String data,
        String cause,
        boolean first,
        boolean replaying,
        Instant parkedAt) {}
