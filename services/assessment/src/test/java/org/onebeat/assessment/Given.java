package org.onebeat.assessment;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.onebeat.messaging.Outbox;
import org.onebeat.territory.Wall;
import org.onebeat.testkit.TerritoryFixture;

/** Tells events through the real broker, and looks into the database as the installation. */
@ApplicationScoped
@Unremovable
public class Given {
    static {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    private final Outbox outbox;
    private final Wall wall;
    private final DataSource database;
    private final MeterRegistry meters;

    Given(Outbox outbox, Wall wall, DataSource database, MeterRegistry meters) {
        this.outbox = outbox;
        this.wall = wall;
        this.database = database;
        this.meters = meters;
    }

    public void nothingButTheTerritory() {
        TerritoryFixture.apply();
        everywhere("delete from tally");
        everywhere("delete from standing");
        everywhere("delete from hearing");
        everywhere("delete from first_record");
        everywhere("delete from parked_event");
    }

    /** Writes the events in one transaction, for the relay to carry; they have not arrived yet. */
    public void told(Told... events) {
        QuarkusTransaction.requiringNew().run(() -> outbox.appendAll(List.of(events)));
    }

    /** Tells the events and waits until the last of them has been taken. */
    public void happened(Told... events) {
        told(events);
        for (Told event : events) {
            awaitTaken(event);
        }
    }

    public void awaitTaken(Told event) {
        Awaitility.await()
                .until(() -> count("select count(*) from inbox_position where listener = 'figures' and key = '"
                                + event.key() + "' and sequence >= " + event.sequence())
                        > 0);
    }

    /** What stands in the second column of a query, by the first. */
    public Map<String, Long> rows(String query) {
        Map<String, Long> rows = new TreeMap<>();
        inDatabase(statement -> {
            try (ResultSet result = statement.executeQuery(query)) {
                while (result.next()) {
                    rows.merge(result.getString(1), result.getLong(2), Long::sum);
                }
            }
            return 0;
        });
        return rows;
    }

    public long count(String query) {
        return inDatabase(statement -> {
            try (ResultSet result = statement.executeQuery(query)) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    public void everywhere(String change) {
        inDatabase(statement -> (long) statement.executeUpdate(change));
    }

    /** Statistics for the planner are the owner's to make. */
    public void analyse() {
        Config settings = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        settings.getValue("quarkus.datasource.jdbc.url", String.class),
                        settings.getValue("quarkus.flyway.username", String.class),
                        settings.getValue("quarkus.flyway.password", String.class));
                Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze tally, standing, hearing");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The plan of a query where the setting holds this county alone. */
    public String planWithin(int county, String query) {
        StringBuilder plan = new StringBuilder();
        inDatabase(statement -> {
            statement.execute("select set_config('onebeat.counties', '" + county + "', true)");
            try (ResultSet lines = statement.executeQuery("explain " + query)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return 0;
        });
        return plan.toString();
    }

    /** Tells events once more that were taken before, and waits until they have been passed over. */
    public void repeated(Told... events) {
        Awaitility.await().until(() -> count("select count(*) from outbox") == 0);
        double before = repeated();
        told(events);
        Awaitility.await().until(() -> repeated() >= before + events.length);
    }

    private double repeated() {
        return meters.counter("onebeat.listener.events", "listener", "figures", "outcome", "repeated")
                .count();
    }

    /** Work in a transaction that sees every county. */
    public void everywhere(Runnable work) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(work));
    }

    private long inDatabase(Work work) {
        AtomicReference<Long> answer = new AtomicReference<>();
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> answer.set(run(work))));
        return answer.get();
    }

    private long run(Work work) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return work.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Work {
        long on(Statement statement) throws SQLException;
    }
}
