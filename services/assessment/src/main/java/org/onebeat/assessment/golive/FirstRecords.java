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
            on conflict (village, training) do update set recorded_at = excluded.recorded_at
            where kept.recorded_at > excluded.recorded_at
            """;
    private static final String NEW = """
            select 1 from unnest(?::integer[], ?::boolean[], ?::timestamptz[]) as told (village, training, recorded)
            where not exists (
                select from first_record known
                where known.village = told.village and known.training = told.training and known.recorded_at <= recorded)
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
        if (told.isSomebodysWork() && isNew(told)) {
            whereabouts.hold();
            write(told);
            whereabouts.follow(Set.of(told.place().village()));
        }
    }

    /** It began nothing of what it seemed to be; the next record of that sort tells when that began. */
    public void mark(Told told) {
        if (told.isSomebodysWork()) {
            whereabouts.hold();
            List<Told> one = List.of(told);
            bulk.change(STRIKE, village(one), Column.of("bool", one, it -> !it.training()), recorded(one));
            note(told);
        }
    }

    private boolean isNew(Told told) {
        List<Told> one = List.of(told);
        return !bulk.list(NEW, row -> true, village(one), Column.of("bool", one, Told::training), recorded(one))
                .isEmpty();
    }

    private void write(Told told) {
        List<Told> one = List.of(told);
        bulk.change(
                NOTE,
                village(one),
                Column.of("bool", one, Told::training),
                Column.of("int4", one, it -> it.place().county()),
                Column.of("int4", one, it -> it.place().township()),
                Column.of("int4", one, it -> it.place().station()),
                Column.of("int4", one, it -> it.place().sector()),
                recorded(one));
    }

    private static Column village(List<Told> told) {
        return Column.of("int4", told, it -> it.place().village());
    }

    private static Column recorded(List<Told> told) {
        return Column.of("text", told, it -> it.recordedAt().toString());
    }

    public void empty() {
        bulk.change("delete from first_record");
    }
}
