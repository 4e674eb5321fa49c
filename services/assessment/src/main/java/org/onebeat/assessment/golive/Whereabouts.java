package org.onebeat.assessment.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onebeat.assessment.bulk.Bulk;
import org.onebeat.assessment.bulk.Column;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/** First records stand where their village stands today; the village that another became began when that one did. */
@ApplicationScoped
class Whereabouts {
    private static final String BEGUN = "select distinct village from first_record where village = any (?)";
    private static final String FOLLOW = """
            insert into first_record as kept (village, training, county_id, township_id, station_id, sector_id,
                village_id, recorded_at)
            select heir, training, county, township, station, sector, heir, min(recorded_at)
            from first_record join unnest(?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[],
                ?::integer[]) as here (village, heir, county, township, station, sector) using (village)
            group by heir, training, county, township, station, sector
            on conflict (village, training) do update set county_id = excluded.county_id,
                township_id = excluded.township_id, station_id = excluded.station_id, sector_id = excluded.sector_id,
                recorded_at = least(kept.recorded_at, excluded.recorded_at)
            """;

    private final Bulk bulk;
    private final Territory territory;
    private final RoutingLock lock;
    private final Clock clock;

    Whereabouts(Bulk bulk, Territory territory, RoutingLock lock, Clock clock) {
        this.bulk = bulk;
        this.territory = territory;
        this.lock = lock;
        this.clock = clock;
    }

    /** What is being written down meanwhile is waited for. */
    void hear(@Observes AreaChanged changed) {
        Set<Integer> moved = territory.affectedBy(changed.moving(), Set.of(AreaKind.VILLAGE), changed.day());
        if (!moved.isEmpty()) {
            lock.alone();
            place(bulk.list(BEGUN, row -> row.getInt(1), Column.of("int4", moved, Function.identity())), changed.day());
        }
    }

    /** No area changes unheard from here to the end of the transaction: before anything is written, or two wait for one another. */
    void hold() {
        lock.together();
    }

    void follow(Set<Integer> villages) {
        place(villages, CivilTime.today(clock));
    }

    private void place(Collection<Integer> villages, LocalDate day) {
        List<Map.Entry<Integer, Ancestors>> here =
                List.copyOf(territory.placesOf(villages, day).entrySet());
        if (!here.isEmpty()) {
            bulk.change(
                    FOLLOW,
                    Column.of("int4", here, Map.Entry::getKey),
                    column(here, Ancestors::villageId),
                    column(here, Ancestors::countyId),
                    column(here, Ancestors::townshipId),
                    column(here, Ancestors::stationId),
                    column(here, Ancestors::sectorId));
        }
    }

    private static Column column(List<Map.Entry<Integer, Ancestors>> here, Function<Ancestors, Integer> area) {
        return Column.of("int4", here, place -> area.apply(place.getValue()));
    }
}
