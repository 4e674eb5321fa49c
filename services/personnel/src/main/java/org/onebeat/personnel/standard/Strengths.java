package org.onebeat.personnel.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onebeat.personnel.coverage.Ground;
import org.onebeat.personnel.installation.City;
import org.onebeat.personnel.person.Employment;
import org.onebeat.personnel.person.Employments;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

/** Counts police by county on any days, by their units and postings of those days. */
@ApplicationScoped
class Strengths {
    private static final String POLICE = "POLICE_OFFICER";

    private final Employments employments;
    private final Beatwork beatwork;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Wall wall;

    Strengths(Employments employments, Beatwork beatwork, Territory territory, CurrentCaller caller, Wall wall) {
        this.employments = employments;
        this.beatwork = beatwork;
        this.territory = territory;
        this.caller = caller;
        this.wall = wall;
    }

    /** By day and county; of counties only that the caller sees as a whole, for a part of one has no ratio. */
    SortedMap<LocalDate, Map<Integer, Strength>> on(List<LocalDate> days) {
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        Set<Integer> counties = new HashSet<>(caller.scope().areas(AreaKind.COUNTY));
        counties.remove(City.ID);
        // Rows of service stand where people stand today: who has gone to another county since is counted where they
        // were.
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> on(days, first, last, counties)));
    }

    private SortedMap<LocalDate, Map<Integer, Strength>> on(
            List<LocalDate> days, LocalDate first, LocalDate last, Set<Integer> counties) {
        List<Employment> police = employments.of(POLICE, first, last);
        List<Beatwork.Span> beats = beatwork.between(Ground.endOf(first), Ground.endOf(last));
        SortedMap<LocalDate, Map<Integer, Strength>> strengths = new TreeMap<>();
        days.forEach(day -> strengths.put(day, on(day, police, beats, counties)));
        return strengths;
    }

    private Map<Integer, Strength> on(
            LocalDate day, List<Employment> police, List<Beatwork.Span> beats, Set<Integer> counties) {
        Instant end = Ground.endOf(day);
        Set<Integer> onBeat = beats.stream()
                .filter(span -> span.on(end))
                .map(Beatwork.Span::person)
                .collect(Collectors.toSet());
        List<Employment> serving = police.stream()
                .filter(span -> !span.from().isAfter(day)
                        && (span.until() == null || span.until().isAfter(day)))
                .toList();
        Map<Integer, Ancestors> units =
                territory.placesOf(serving.stream().map(Employment::unit).collect(Collectors.toSet()), day);
        Map<Integer, Strength> strengths = new TreeMap<>();
        serving.stream()
                .filter(span -> units.containsKey(span.unit()))
                .filter(span -> counties.contains(units.get(span.unit()).countyId()))
                .forEach(span -> strengths.merge(
                        units.get(span.unit()).countyId(),
                        strength(units.get(span.unit()), onBeat.contains(span.person())),
                        Strength::plus));
        return strengths;
    }

    private static Strength strength(Ancestors unit, boolean onBeat) {
        boolean inStation = unit.stationId() != null;
        return new Strength(1, inStation ? 1 : 0, inStation && onBeat ? 1 : 0);
    }
}
