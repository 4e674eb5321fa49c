package org.onebeat.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.process.Await;

/** Has PostgreSQL write down what a service asks of it while something is done. */
final class Recorder {

    static final String CASES = "cases";
    static final String COPY = "cases_sql";
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Installation at;
    private final StatementLog log;

    Recorder(Installation at) {
        this.at = at;
        this.log = new StatementLog(at.place().log("postgres"), CASES);
    }

    /**
     * The script of some work.
     *
     * @param ours which transactions belong to it, for the relay and the listeners work beside it
     * @param transactions how many it takes
     */
    String script(Runnable work, Predicate<List<Statement>> ours, int transactions) {
        logEverything(true);
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                List<List<Statement>> one = record(work, ours, transactions);
                List<List<Statement>> other = record(work, ours, transactions);
                if (statements(one).equals(statements(other))) {
                    return Script.of(one, other);
                }
            }
            return Script.of(record(work, ours, transactions), record(work, ours, transactions));
        } finally {
            logEverything(false);
        }
    }

    private List<List<Statement>> record(Runnable work, Predicate<List<Statement>> ours, int transactions) {
        long begin = log.size();
        work.run();
        List<List<Statement>> recorded =
                log.transactionsSince(begin).stream().filter(ours).toList();
        if (recorded.size() != transactions) {
            throw new Broken("Recorded %d transactions instead of %d".formatted(recorded.size(), transactions));
        }
        return recorded;
    }

    private static List<String> statements(List<List<Statement>> transactions) {
        return transactions.stream().flatMap(List::stream).map(Statement::sql).toList();
    }

    private void logEverything(boolean on) {
        execute(on ? "alter system set log_statement = 'all'" : "alter system reset log_statement");
        execute("select pg_reload_conf()");
        Await.until(PATIENCE, () -> setting("log_statement").equals("all") == on);
    }

    /** A copy of the service's database, with all rows, that no service knows; nothing carries its outbox away. */
    void copyDatabase() {
        execute("drop database if exists " + COPY);
        execute("alter database " + CASES + " with allow_connections false");
        try {
            execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + CASES + "'");
            execute("create database %s template %s".formatted(COPY, CASES));
        } finally {
            execute("alter database " + CASES + " with allow_connections true");
        }
        execute("grant connect on database %s to %s"
                .formatted(COPY, at.database(CASES).app()));
    }

    String setting(String name) {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new Broken("PostgreSQL refuses: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Broken(sql + ": " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(at.postgresAddress("postgres"), "postgres", at.postgresPassword());
    }
}
