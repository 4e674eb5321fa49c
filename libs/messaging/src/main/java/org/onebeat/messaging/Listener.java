package org.onebeat.messaging;

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
}
