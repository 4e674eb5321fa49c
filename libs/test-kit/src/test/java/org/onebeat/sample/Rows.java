package org.onebeat.sample;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onebeat.territory.Wall;

/** Looks at the sample's tables from behind both walls. */
@Singleton
class Rows {
    private final AgroalDataSource database;
    private final Wall wall;

    Rows(AgroalDataSource database, Wall wall) {
        this.database = database;
        this.wall = wall;
    }

    void inEveryCounty(Runnable work) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(work));
    }

    <T> T inEveryCounty(Supplier<T> work) {
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    long count(String sql) {
        return inEveryCounty(() -> {
            try (var connection = database.getConnection();
                    var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void change(String sql) {
        inEveryCounty(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    long waitingForLock() {
        return count("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + " and database = (select oid from pg_database where datname = current_database())");
    }

    List<String> answers() {
        return bytes("select answer from idempotency where answer is not null");
    }

    /** Bytes of a column, read as if they were text. */
    List<String> bytes(String sql) {
        return inEveryCounty(() -> {
            try (var connection = database.getConnection();
                    var rows = connection.createStatement().executeQuery(sql)) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
