package org.onebeat.assessment.golive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.assessment.bulk.Bulk;
import org.onebeat.assessment.bulk.Column;

/** Writes down who began, village by village; what is known already costs a look and no lock. */
@ApplicationScoped
public class FirstRecords {
    private static final String NOTE = """
            insert into first_record as kept (village, training, county_id, township_id, station_id, sector_id,
                village_id, recorded_at)
            select told.village, training, county, township, station, sector, told.village, recorded
            from unnest(?::integer[], ?::boolean[], ?::integer[], ?::integer[], ?::integer[], ?::integer[],
                ?::timestamptz[]) as told (village, training, county, township, station, sector, recorded)
            where not exists (
                select from first_record known
                where known.village = told.village and known.training = told.training and known.recorded_at <= recorded)
            on conflict (village, training) do update set recorded_at = excluded.recorded_at
            where kept.recorded_at > excluded.recorded_at
            """;

    private final Bulk bulk;

    FirstRecords(Bulk bulk) {
        this.bulk = bulk;
    }

    public void note(Told told) {
        if (told.isSomebodysWork()) {
            List<Told> one = List.of(told);
            bulk.change(
                    NOTE,
                    Column.of("int4", one, it -> it.place().village()),
                    Column.of("bool", one, Told::training),
                    Column.of("int4", one, it -> it.place().county()),
                    Column.of("int4", one, it -> it.place().township()),
                    Column.of("int4", one, it -> it.place().station()),
                    Column.of("int4", one, it -> it.place().sector()),
                    Column.of("text", one, it -> it.recordedAt().toString()));
        }
    }

    public void empty() {
        bulk.change("delete from first_record");
    }
}
