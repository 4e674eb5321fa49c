package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OwnPlatform.class)
class InQuarkusTest {

    @Inject
    Teller teller;

    @Inject
    Hearer hearer;

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    @Inject
    OpenTelemetry telemetry;

    @Inject
    MessagingSettings settings;

    @Test
    void anEventIsToldInItsTraceAndHeardInARequestContext() {
        Span span = telemetry.getTracer("tests").spanBuilder("a use case").startSpan();
        try (Scope scope = span.makeCurrent()) {
            teller.tell(new Happened("traced", 1));
        } finally {
            span.end();
        }

        await().atMost(Duration.ofSeconds(20))
                .until(() -> hearer.heard("traced").size() == 1);
        Hearer.Heard heard = hearer.heard("traced").getFirst();
        assertEquals(span.getSpanContext().getTraceId(), heard.trace());
        assertTrue(heard.inRequest());
    }

    @Test
    void anEventNeedsATransaction() {
        var event = new Happened("homeless", 1);

        assertThrows(IllegalStateException.class, () -> outbox.append(event));
    }

    @Test
    void aDatabaseThatGoesAtCommitParksNothing() throws SQLException {
        execute("insert into bomb values (true)");
        teller.tell(new Happened("bombed", 1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> hearer.heard("bombed").size() >= 2);

        execute("delete from bomb");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from chronicle where key = 'bombed'") == 1);
        assertEquals(0, count("select count(*) from parked_event"));
    }

    @Test
    void theSettingsComeFromTheService() {
        assertEquals("case", settings.service());
        assertTrue(settings.relay().url().startsWith("jdbc:postgresql:"));
        assertEquals(0, meters.get("onebeat.parked.keys").gauge().value());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> meters.get("onebeat.relay.leads").gauge().value() == 1);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
