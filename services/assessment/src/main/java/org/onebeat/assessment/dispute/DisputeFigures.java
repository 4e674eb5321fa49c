package org.onebeat.assessment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onebeat.assessment.dispute.DisputeStandings.ColourCount;
import org.onebeat.assessment.dispute.DisputeStandings.CountyCount;
import org.onebeat.assessment.dispute.DisputesByCounty.County;
import org.onebeat.assessment.dispute.DisputesByCounty.CountyFigures;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Counts disputes per county, within the scope of whoever asks: four counts and the counties' names. */
@ApplicationScoped
class DisputeFigures {
    private final DisputeStandings standings;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    DisputeFigures(DisputeStandings standings, Territory territory, CurrentCaller caller, Clock clock) {
        this.standings = standings;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DisputesByCounty byCounty(SpanQuestion question) {
        Span span = question.on(CivilTime.today(clock));
        Map<Integer, Long> found = byCounty(standings.found(span));
        Map<Integer, Long> agreed = byCounty(standings.agreed(span));
        Map<Integer, Long> resolved = byCounty(standings.resolved(span));
        Map<Integer, List<ColourCount>> open =
                standings.open().stream().collect(Collectors.groupingBy(ColourCount::county));
        Set<Integer> counted = new HashSet<>(found.keySet());
        counted.addAll(agreed.keySet());
        counted.addAll(resolved.keySet());
        counted.addAll(open.keySet());
        List<CountyFigures> rows = counties(counted).stream()
                .map(county -> new CountyFigures(
                        new County(county.id(), county.code(), county.name()),
                        new DisputeCount(
                                found.getOrDefault(county.id(), 0L),
                                agreed.getOrDefault(county.id(), 0L),
                                resolved.getOrDefault(county.id(), 0L),
                                OpenByColour.of(open.getOrDefault(county.id(), List.of())))))
                .toList();
        return DisputesByCounty.of(clock.instant(), span, rows);
    }

    private static Map<Integer, Long> byCounty(List<CountyCount> counts) {
        return counts.stream().collect(Collectors.toMap(CountyCount::county, CountyCount::disputes));
    }

    /** Every county in scope that is in force today, and those of earlier days that something is recorded for. */
    private List<Area> counties(Set<Integer> counted) {
        Map<Integer, Area> counties = new HashMap<>();
        Set<Integer> scope = caller.scope().counties();
        territory.counties(CivilTime.today(clock)).stream()
                .filter(county -> scope.contains(county.id()))
                .forEach(county -> counties.put(county.id(), county));
        Set<Integer> others = new HashSet<>(counted);
        others.removeAll(counties.keySet());
        if (!others.isEmpty()) {
            counties.putAll(territory.areas(others));
        }
        return List.copyOf(counties.values().stream()
                .collect(Collectors.toMap(
                        county -> county.code() + county.id(), county -> county, (one, other) -> one, TreeMap::new))
                .values());
    }
}
