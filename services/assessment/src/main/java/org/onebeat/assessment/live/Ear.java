package org.onebeat.assessment.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears on one connection per process which counties' figures moved, whichever process moved them. */
@ApplicationScoped
class Ear {
    private static final Logger LOG = Logger.getLogger(Ear.class);
    private static final int WAIT_MILLIS = 1_000;

    private final LiveSettings settings;
    private final Audience audience;
    private final CountDownLatch ending = new CountDownLatch(1);

    Ear(LiveSettings settings, Audience audience) {
        this.settings = settings;
        this.audience = audience;
    }

    void begin(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("onebeat-live-ear").start(this::listen);
    }

    void end(@Observes ShutdownEvent event) {
        ending.countDown();
    }

    private void listen() {
        while (!ended(0)) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Movements.CHANNEL);
                audience.movedUnheard();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException lost) {
                LOG.warnf("Listening for moved figures begins anew: %s", lost.getMessage());
                ended(WAIT_MILLIS);
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (!ended(0)) {
            PGNotification[] heard = connection.getNotifications(WAIT_MILLIS);
            if (heard != null && heard.length > 0) {
                audience.moved(counties(heard));
            }
        }
    }

    private static Set<Integer> counties(PGNotification[] heard) {
        return Stream.of(heard)
                .map(PGNotification::getParameter)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.username());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", "onebeat-live");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(settings.url(), properties);
    }

    private boolean ended(long millis) {
        try {
            return ending.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
