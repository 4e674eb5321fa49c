package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.fieldwork.handover.Edges.Edge;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Territory;

/**
 * Who passes which village to whom on which day, past or planned: whoever was responsible as the day began and whoever is
 * as it ends. Computed from the postings as they are known now, so that it does not matter when and in which order they
 * were heard of; what ended as entered wrongly was in force on no day, and a village that has become part of another is
 * handed over by nobody.
 */
@ApplicationScoped
class Turns {

    private static final Set<AreaKind> HOLDING = EnumSet.of(AreaKind.VILLAGE, AreaKind.SECTOR, AreaKind.STATION);

    private final Edges edges;
    private final Territory territory;

    Turns(Edges edges, Territory territory) {
        this.edges = edges;
        this.territory = territory;
    }

    /** The villages that are held by posts over these areas on that day; a post over a county or the city holds none. */
    Set<Integer> villagesOf(Collection<Integer> areas, LocalDate day) {
        Set<Integer> holding = territory.areas(areas).values().stream()
                .filter(area -> HOLDING.contains(area.kind()))
                .map(Area::id)
                .collect(Collectors.toSet());
        return holding.isEmpty() ? Set.of() : territory.below(holding, Set.of(AreaKind.VILLAGE), day);
    }

    /**
     * From the first of these days to the last, both included.
     *
     * @param today posts over a sector or a station are asked for where the villages stand then
     */
    List<Turn> of(Set<Integer> villages, LocalDate first, LocalDate last, LocalDate today) {
        Map<Integer, Set<Integer>> under = under(villages, today);
        Map<Passing, List<Edge>> passings = new HashMap<>();
        edges.of(under.keySet(), CivilTime.startOf(first), endOf(last)).forEach(edge -> under.get(edge.area())
                .forEach(village ->
                        passings.merge(new Passing(village, CivilTime.dayOf(edge.at())), List.of(edge), Turns::both)));
        Map<AreaAt, Holder> holders = territory.responsibleFor(passings.keySet().stream()
                .flatMap(passing -> Stream.of(passing.before(), passing.after()))
                .toList());
        Map<AreaAt, Ancestors> places = territory.ancestorsOf(
                passings.keySet().stream().map(Passing::after).toList());
        return passings.entrySet().stream()
                .flatMap(one -> turn(one.getKey(), one.getValue(), holders, places).stream())
                .toList();
    }

    private static Optional<Turn> turn(
            Passing passing, List<Edge> edges, Map<AreaAt, Holder> holders, Map<AreaAt, Ancestors> places) {
        Holder outgoing = holders.get(passing.before());
        Holder incoming = holders.get(passing.after());
        Ancestors place = places.get(passing.after());
        if (outgoing == null || incoming == null || place == null || outgoing.personId() == incoming.personId()) {
            return Optional.empty();
        }
        List<Edge> ending = edges.stream()
                .filter(edge -> edge.ends(outgoing.postingId(), incoming.postingId()))
                .toList();
        Instant at = (ending.isEmpty() ? edges : ending)
                .stream().map(Edge::at).min(Instant::compareTo).orElseThrow();
        Ancestors station = new Ancestors(place.countyId(), null, place.stationId(), null, null);
        return Optional.of(new Turn(
                passing.village(),
                passing.day(),
                at,
                outgoing.personId(),
                incoming.personId(),
                station,
                !ending.isEmpty()));
    }

    /** The villages by themselves and by the sector and the station above: whose posts hold them. */
    private Map<Integer, Set<Integer>> under(Set<Integer> villages, LocalDate today) {
        Map<Integer, Set<Integer>> under = new HashMap<>();
        villages.forEach(village -> under.put(village, Set.of(village)));
        territory.ancestorsOf(villages, today).forEach((village, place) -> Stream.of(
                        place.sectorId(), place.stationId())
                .filter(Objects::nonNull)
                .forEach(area ->
                        under.computeIfAbsent(area, any -> new HashSet<>()).add(village)));
        return under;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Instant endOf(LocalDate day) {
        return CivilTime.startOf(day.plusDays(1));
    }

    private record Passing(int village, LocalDate day) {
        AreaAt before() {
            return new AreaAt(village, CivilTime.startOf(day).minusNanos(1_000));
        }

        AreaAt after() {
            return new AreaAt(village, endOf(day).minusNanos(1_000));
        }
    }
}
