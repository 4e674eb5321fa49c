package org.onebeat.assessment.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.assessment.bulk.Bulk;
import org.onebeat.assessment.bulk.Column;
import org.onebeat.assessment.standing.Happening;
import org.onebeat.territory.Ancestors;

/** Writes down when each village was last heard of. */
@ApplicationScoped
public class Hearings {
    private static final String HEAR = """
            insert into hearing as kept (village, county_id, township_id, station_id, sector_id, village_id, heard_at)
            select * from unnest(?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[],
                ?::timestamptz[])
            on conflict (village) do update set county_id = excluded.county_id, township_id = excluded.township_id,
                station_id = excluded.station_id, sector_id = excluded.sector_id, heard_at = excluded.heard_at
            where kept.heard_at < excluded.heard_at
            """;

    private final Bulk bulk;

    Hearings(Bulk bulk) {
        this.bulk = bulk;
    }

    public void hear(Collection<Happening> happenings) {
        Map<Integer, Happening> latest = happenings.stream()
                .filter(happening ->
                        happening.heardAt() != null && happening.place().villageId() != null)
                .collect(Collectors.toMap(
                        happening -> happening.place().villageId(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Happening::heardAt))));
        List<Happening> rows = latest.values().stream()
                .sorted(Comparator.comparing(happening -> happening.place().villageId()))
                .toList();
        if (!rows.isEmpty()) {
            bulk.change(
                    HEAR,
                    placed(rows, Ancestors::villageId),
                    placed(rows, Ancestors::countyId),
                    placed(rows, Ancestors::townshipId),
                    placed(rows, Ancestors::stationId),
                    placed(rows, Ancestors::sectorId),
                    placed(rows, Ancestors::villageId),
                    Column.of("text", rows, happening -> happening.heardAt().atOffset(ZoneOffset.UTC)));
        }
    }

    public void empty() {
        bulk.change("delete from hearing");
    }

    private static Column placed(List<Happening> rows, Function<Ancestors, Integer> area) {
        return Column.of("int4", rows, happening -> area.apply(happening.place()));
    }
}
