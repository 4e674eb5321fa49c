package org.onebeat.testkit.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.TerritoryFixture;

/** What a service has heard of areas, people and postings: the rows of its replica. */
public final class Heard {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final List<String> TABLES = List.of(
            "area",
            "area_name",
            "area_code",
            "area_parent",
            "area_successor",
            "area_training",
            "person",
            "posting",
            "posting_area");

    private Heard() {}

    /** All of it as text in an order of its own: two replicas that know the same are equal. */
    public static String dump(DataSource source) {
        StringBuilder dump = new StringBuilder();
        for (String table : TABLES) {
            dump.append(table).append('\n');
            Database.rows(source, "select heard::text as line from territory_" + table + " heard order by 1")
                    .forEach(row -> dump.append(row.get("line")).append('\n'));
        }
        return dump.toString();
    }

    /** Forgets everything, as before a rebuild from zero. */
    public static void forget(DataSource source) {
        List.of("area", "person", "posting")
                .forEach(table -> Database.change(source, "delete from territory_" + table));
    }

    /** Hears these, each in a transaction of its own, as they are told. */
    public static void hear(List<Told> events) {
        events.forEach(event -> TerritoryFixture.change(event::tell));
    }

    /**
     * Every state that this service has told, as it lies on the broker, some of it twice, in any order.
     *
     * @param aggregate such as {@code jurisdiction.area}
     * @param at gives a state the version that its event's sequence is
     */
    public static <T> List<T> told(
            DataSource source, String aggregate, Class<T> kind, BiFunction<T, Long, T> at, Random order) {
        Awaitility.await().until(() -> Database.rows(source, "select 1 from outbox limit 1")
                .isEmpty());
        List<T> states = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : EventsTold.all(aggregate)) {
            byte[] sequence = event.headers().lastHeader("ce_sequence").value();
            states.add(at.apply(read(event, kind), Long.valueOf(new String(sequence, StandardCharsets.UTF_8))));
        }
        states.addAll(states.subList(0, states.size() / 3));
        Collections.shuffle(states, order);
        return states;
    }

    private static <T> T read(ConsumerRecord<String, byte[]> event, Class<T> kind) {
        try {
            return JSON.readValue(event.value(), kind);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
