package org.onebeat.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/** Shows how the tables stand, asked anew at most once in some seconds; no number while the database is away. */
final class Gauges {

    private static final long FRESH = 5_000_000_000L;

    private final DataSource database;
    private Standing standing;
    private long readAt;

    Gauges(DataSource database) {
        this.database = database;
    }

    void bindTo(MeterRegistry meters) {
        bind(meters, "onebeat.outbox.rows", Standing::rows);
        bind(meters, "onebeat.outbox.oldest.seconds", Standing::oldestSeconds);
        bind(meters, "onebeat.outbox.refused", Standing::refused);
        bind(meters, "onebeat.parked.keys", Standing::parkedKeys);
        bind(meters, "onebeat.parked.events", Standing::parkedEvents);
    }

    private void bind(MeterRegistry meters, String name, ToDoubleFunction<Standing> figure) {
        Gauge.builder(name, this, gauges -> gauges.show(figure))
                .strongReference(true)
                .register(meters);
    }

    private synchronized double show(ToDoubleFunction<Standing> figure) {
        if (standing == null || System.nanoTime() - readAt > FRESH) {
            try (Connection connection = database.getConnection()) {
                standing = Standing.read(connection);
                readAt = System.nanoTime();
            } catch (SQLException e) {
                standing = null;
                return Double.NaN;
            }
        }
        return figure.applyAsDouble(standing);
    }
}
