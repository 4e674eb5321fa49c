package org.onebeat.personnel.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Beat;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Scope;
import org.onebeat.territory.Territory;

/**
 * The villages that the caller may see as they stood on a day, each with who watched over it at the day's end. A past day
 * is judged by the places of that day.
 */
@ApplicationScoped
public class Ground {
    private static final List<AreaKind> ROOTS =
            List.of(AreaKind.COUNTY, AreaKind.TOWNSHIP, AreaKind.STATION, AreaKind.SECTOR, AreaKind.VILLAGE);

    private final Territory territory;
    private final CurrentCaller caller;
    private final Crews crews;
    private final VillageRules rules;

    Ground(Territory territory, CurrentCaller caller, Crews crews, VillageRules rules) {
        this.territory = territory;
        this.caller = caller;
        this.crews = crews;
        this.rules = rules;
    }

    /** In order of villages; of one county or one station only where it is told. */
    public List<Watch> on(LocalDate day, Integer county, Integer station) {
        Instant at = endOf(day);
        Scope scope = caller.scope();
        Map<Integer, Beat> beats = new LinkedHashMap<>();
        roots(scope, county, station)
                .flatMap(root -> territory.beats(root, at).stream())
                .filter(beat -> scope.covers(beat.where()))
                .filter(beat -> county == null || county.equals(beat.where().countyId()))
                .filter(beat -> station == null || station.equals(beat.where().stationId()))
                .forEach(beat -> beats.put(beat.village(), beat));
        VillageRule rule = rules.on(day);
        Map<Integer, Crew> serving =
                crews.of(beats.values().stream().map(Beat::where).toList(), at);
        return beats.values().stream()
                .map(beat -> Watch.of(beat, serving.get(beat.village()), rule))
                .toList();
    }

    /** A posting that begins or ends in the course of the day counts by how the day ends. */
    public static Instant endOf(LocalDate day) {
        return CivilTime.startOf(day.plusDays(1)).minusMillis(1);
    }

    private static Stream<Integer> roots(Scope scope, Integer county, Integer station) {
        if (station != null || county != null) {
            return Stream.of(station == null ? county : station);
        }
        return scope.areas(AreaKind.COUNTY).contains(City.ID)
                ? Stream.of(City.ID)
                : ROOTS.stream().map(scope::areas).flatMap(Collection::stream);
    }
}
