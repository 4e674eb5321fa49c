package org.onebeat.assessment.golive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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
    private static final String STRIKE = """
            delete from first_record kept using unnest(?::integer[], ?::boolean[], ?::timestamptz[])
                as told (village, training, recorded)
            where kept.village = told.village and kept.training = told.training and kept.recorded_at = told.recorded
            """;

    private final Bulk bulk;
    private final Whereabouts whereabouts;

    FirstRecords(Bulk bulk, Whereabouts whereabouts) {
        this.bulk = bulk;
        this.whereabouts = whereabouts;
    }

    public void note(Told told) {
        if (told.isSomebodysWork() && note(List.of(told)) > 0) {
            whereabouts.follow(Set.of(told.place().village()));
        }
    }

    /** It began nothing of what it seemed to be; the next record of that sort tells when that began. */
    public void mark(Told told) {
        if (told.isSomebodysWork()) {
            List<Told> one = List.of(told);
            bulk.change(
                    STRIKE,
                    Column.of("int4", one, it -> it.place().village()),
                    Column.of("bool", one, it -> !it.training()),
                    Column.of("text", one, it -> it.recordedAt().toString()));
            note(told);
        }
    }

    private int note(List<Told> told) {
        return bulk.change(
                NOTE,
                Column.of("int4", told, it -> it.place().village()),
                Column.of("bool", told, Told::training),
                Column.of("int4", told, it -> it.place().county()),
                Column.of("int4", told, it -> it.place().township()),
                Column.of("int4", told, it -> it.place().station()),
                Column.of("int4", told, it -> it.place().sector()),
                Column.of("text", told, it -> it.recordedAt().toString()));
    }

    public void empty() {
        bulk.change("delete from first_record");
    }
}
