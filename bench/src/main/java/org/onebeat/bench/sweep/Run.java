package org.onebeat.bench.sweep;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.onebeat.local.Broken;

/** The disputes that run out, in the service's own database, seen past every wall. */
final class Run implements AutoCloseable {

    private static final String COLUMNS = """
            select string_agg(quote_ident(column_name), ', '),
                   string_agg(case column_name
                                  when 'id' then 'uuidv7()'
                                  when 'number' then '''411600-2026-Z'' || lpad(n::text, 6, ''0'')'
                                  else 'it.' || quote_ident(column_name) end, ', ')
            from information_schema.columns
            where table_schema = 'public' and table_name = 'dispute' and is_generated = 'NEVER'
            """;

    private final Connection database;

    Run(String address, String password) {
        try {
            database = DriverManager.getConnection(address, "postgres", password);
        } catch (SQLException e) {
            throw new Broken("The database of the service cannot be reached", e);
        }
    }

    /** So many like the one that was reported, none due yet. */
    void fill(int disputes) {
        try (Statement statement = database.createStatement();
                var columns = statement.executeQuery(COLUMNS)) {
            columns.next();
            String into = columns.getString(1);
            String from = columns.getString(2);
            change("update dispute set warn_at = null, goes_up_at = null");
            change("insert into dispute (%s) select %s from dispute it, generate_series(1, %d) n"
                    .formatted(into, from, disputes));
            change("analyze dispute");
        } catch (SQLException e) {
            throw new Broken("The disputes could not be written", e);
        }
    }

    /** All of them run out now. */
    void expire() {
        change("""
                update dispute set counted_from = now() - interval '2 days', first_action_by = now() - interval '1 day',
                                   due_at = now() - interval '1 day', goes_up_at = now()
                where number like '%-Z%'
                """);
    }

    long left() {
        return count("select count(*) from dispute where number like '%-Z%' and level = 'COUNCIL'");
    }

    /** Those that went up, or say so in their file, more or less than once. */
    long notOnce() {
        return count("""
                select count(*) from dispute it
                where number like '%-Z%' and (level <> 'VILLAGE' or 1 <> (
                    select count(*) from dispute_timeline entry
                    where entry.dispute_id = it.id and entry.happening = 'WENT_UP'))
                """);
    }

    private void change(String sql) {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Broken("The disputes could not be changed", e);
        }
    }

    private long count(String sql) {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new Broken("The disputes could not be counted", e);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new Broken("The database could not be left", e);
        }
    }
}
