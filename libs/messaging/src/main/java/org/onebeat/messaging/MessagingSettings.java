package org.onebeat.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code onebeat.messaging.*}; the broker itself is reached by the usual {@code kafka.*} properties. */
@ConfigMapping(prefix = "onebeat.messaging")
public interface MessagingSettings {

    /** Whether the relay and the listeners start with the application. */
    @WithDefault("true")
    boolean enabled();

    /** Stands for {@code onebeat} in the names of topics and consumer groups: one broker, several installations. */
    @WithDefault("onebeat")
    String namespace();

    /** The service's short name, in the source of its events and in its consumer groups. */
    @WithDefault("${quarkus.application.name}")
    String service();

    /** Larger events are refused to the one who appends them. */
    @WithDefault("900000")
    int eventBytes();

    Relay relay();

    Listening listening();

    /** The thread that carries events from the outbox to the broker. */
    interface Relay {

        /** Rows carried in one Kafka transaction. */
        @WithDefault("500")
        int batch();

        /** How long at most a row lies unseen if the ring of its bell got lost. */
        @WithDefault("500ms")
        Duration poll();

        /** How long a row the broker refused rests before it is tried again. */
        @WithDefault("5m")
        Duration rest();

        /** A direct connection: its lock and LISTEN are bound to the session, so no pool in transaction mode. */
        @WithDefault("${quarkus.datasource.jdbc.url:}")
        String url();

        @WithDefault("${quarkus.datasource.username:}")
        String username();

        @WithDefault("${quarkus.datasource.password:}")
        String password();
    }

    /** The threads that read topics for listeners. */
    interface Listening {

        /** Events taken in one transaction. */
        @WithDefault("200")
        int batch();

        /** Attempts at an event while the database answers, before it is parked. */
        @WithDefault("3")
        int attempts();
    }
}
