package org.onebeat.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reacts to other services' events: a CDI bean implementing this is subscribed when the application starts. Reactions
 * run in a transaction and take effect at most once per (listener, topic, key, sequence); one that throws parks the
 * event, and later events of its key wait behind it. Types without a reaction are ignored and counted.
 */
public interface Listener {

    /** Stable and unique in its service: positions, parked events and the consumer group hang on it. */
    String name();

    /** Topics as written in code, {@code onebeat.<service>.<aggregate>.v1}; with none it is not subscribed. */
    Set<String> topics();

    /** By event type; asked once at start. */
    Map<String, Consumer<Received>> reactions();

    /**
     * By event type, for what comes in masses: one call takes all fresh events of its type in a batch, in their order.
     * It comes after the single reactions of the batch; if it throws, each of its events is given to it alone. A type
     * stands here or in {@link #reactions}.
     */
    default Map<String, Consumer<List<Received>>> reactionsTogether() {
        return Map.of();
    }
}
