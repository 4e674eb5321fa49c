package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Writes down each event it reacts to, in order; chokes on those whose note it was told to choke on. */
final class Chronicle implements Listener {

    final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final DataSource database;

    Chronicle(House house) {
        this.database = house.database;
    }

    @Override
    public String name() {
        return "chronicle";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Happened.TOPIC);
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of(Happened.TYPE, this::write);
    }

    private void write(Received event) {
        Happened happened = event.as(Happened.class);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into chronicle (listener, key, sequence, note, lag) values (?, ?, ?, ?, clock_timestamp() - ?)")) {
            insert.setString(1, name());
            insert.setString(2, event.key());
            insert.setLong(3, event.sequence());
            insert.setString(4, happened.note());
            insert.setObject(5, event.time().atOffset(java.time.ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        if (poison.contains(happened.note())) { // after the write, which is to be undone
            throw new IllegalArgumentException("choked on " + happened.note());
        }
    }

    static String of(String key) {
        return "select sequence from chronicle where key = '" + key + "' order by id";
    }
}
