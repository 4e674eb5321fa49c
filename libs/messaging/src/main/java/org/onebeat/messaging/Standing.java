package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How the tables stand.
 *
 * @param oldestSeconds age of the oldest row in the outbox, 0 without any
 * @param refused rows the broker will not take
 */
record Standing(long rows, double oldestSeconds, long refused, long parkedKeys, long parkedEvents) {

    private static final String SELECT = """
            select count(*) as rows,
                coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0) as oldest,
                count(refused_at) as refused,
                (select count(*) from inbox_position where parked) as parked_keys,
                (select count(*) from parked_event) as parked_events
            from outbox
            """;

    static Standing read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(SELECT)) {
            found.next();
            return new Standing(
                    found.getLong("rows"),
                    found.getDouble("oldest"),
                    found.getLong("refused"),
                    found.getLong("parked_keys"),
                    found.getLong("parked_events"));
        }
    }
}
