package org.onebeat.assessment.standing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.onebeat.assessment.bulk.Bulk;
import org.onebeat.assessment.bulk.Column;
import org.onebeat.assessment.tally.Entry;
import org.onebeat.territory.Ancestors;

/** How matters stand, read and written by one statement for any number of them. */
@ApplicationScoped
class Register {
    private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};
    private static final String STANDS = """
            select matter_id, kind, county_id, township_id, station_id, sector_id, village_id, is_open, gravity, due_at,
                entries, booked
            from standing where matter_id = any (?)
            """;
    private static final String KEEP = """
            insert into standing (matter_id, kind, county_id, township_id, station_id, sector_id, village_id, is_open,
                gravity, due_at, entries, booked)
            select * from unnest(?::uuid[], ?::text[], ?::integer[], ?::integer[], ?::integer[], ?::integer[],
                ?::integer[], ?::boolean[], ?::text[], ?::timestamptz[], ?::jsonb[], ?::jsonb[])
            on conflict (matter_id) do update set county_id = excluded.county_id, township_id = excluded.township_id,
                station_id = excluded.station_id, sector_id = excluded.sector_id, village_id = excluded.village_id,
                is_open = excluded.is_open, gravity = excluded.gravity, due_at = excluded.due_at,
                entries = excluded.entries, booked = excluded.booked
            """;

    private final Bulk bulk;
    private final ObjectMapper json;

    Register(Bulk bulk, ObjectMapper json) {
        this.bulk = bulk;
        this.json = json;
    }

    Map<UUID, Stand> stands(Collection<UUID> matters) {
        Map<UUID, Stand> stands = new HashMap<>();
        if (!matters.isEmpty()) {
            bulk.list(STANDS, this::read, Column.of("uuid", matters, Function.identity()))
                    .forEach(row -> stands.put(row.getKey(), row.getValue()));
        }
        return stands;
    }

    void keep(Collection<Map.Entry<UUID, Stand>> stands) {
        if (stands.isEmpty()) {
            return;
        }
        bulk.change(
                KEEP,
                Column.of("uuid", stands, Map.Entry::getKey),
                Column.of("text", stands, stand -> stand.getValue().kind().name()),
                placed(stands, Ancestors::countyId),
                placed(stands, Ancestors::townshipId),
                placed(stands, Ancestors::stationId),
                placed(stands, Ancestors::sectorId),
                placed(stands, Ancestors::villageId),
                Column.of("bool", stands, stand -> stand.getValue().open()),
                Column.of("text", stands, stand -> stand.getValue().gravity()),
                Column.of("text", stands, stand -> stand.getValue().dueAt()),
                Column.of("text", stands, stand -> written(stand.getValue().entries())),
                Column.of("text", stands, stand -> written(stand.getValue().booked())));
    }

    void empty() {
        bulk.change("delete from standing");
    }

    private static Column placed(Collection<Map.Entry<UUID, Stand>> stands, Function<Ancestors, Integer> area) {
        return Column.of("int4", stands, stand -> area.apply(stand.getValue().place()));
    }

    private Map.Entry<UUID, Stand> read(ResultSet row) throws SQLException {
        Ancestors place = new Ancestors(
                row.getInt("county_id"),
                row.getObject("township_id", Integer.class),
                row.getObject("station_id", Integer.class),
                row.getObject("sector_id", Integer.class),
                row.getObject("village_id", Integer.class));
        Instant dueAt = Optional.ofNullable(row.getTimestamp("due_at"))
                .map(Timestamp::toInstant)
                .orElse(null);
        Stand stand = new Stand(
                Kind.valueOf(row.getString("kind")),
                place,
                row.getBoolean("is_open"),
                row.getString("gravity"),
                dueAt,
                entries(row.getString("entries")),
                entries(row.getString("booked")));
        return Map.entry(row.getObject("matter_id", UUID.class), stand);
    }

    private String written(List<Entry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Entry> entries(String text) {
        try {
            return json.readValue(text, ENTRIES);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
