package org.onebeat.messaging;

import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** A listener as a service writes it. */
@ApplicationScoped
class Hearer implements Listener {

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final DataSource database;

    Hearer(DataSource database) {
        this.database = database;
    }

    record Heard(String key, String trace, boolean inRequest) {}

    @Override
    public String name() {
        return "hearer";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Happened.TOPIC);
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of(Happened.TYPE, this::hear);
    }

    private void hear(Received event) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into chronicle (listener, key, sequence, note) values (?, ?, ?, '')")) {
            insert.setString(1, name());
            insert.setString(2, event.key());
            insert.setLong(3, event.sequence());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        String trace = Span.current().getSpanContext().getTraceId();
        heard.add(new Heard(event.key(), trace, Arc.container().requestContext().isActive()));
    }

    List<Heard> heard(String key) {
        return heard.stream().filter(one -> one.key().equals(key)).toList();
    }
}
