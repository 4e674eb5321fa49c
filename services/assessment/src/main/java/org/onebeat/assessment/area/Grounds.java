package org.onebeat.assessment.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.assessment.span.Span;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Scope;
import org.onebeat.territory.Territory;
import org.onebeat.territory.UnknownArea;

/** What can be looked at: the caller's own areas, and everything below them. */
@ApplicationScoped
public class Grounds {
    private static final List<AreaKind> WIDEST_FIRST =
            List.of(AreaKind.COUNTY, AreaKind.TOWNSHIP, AreaKind.STATION, AreaKind.SECTOR, AreaKind.VILLAGE);

    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    Grounds(Territory territory, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The area of this id; without one, the caller's own.
     *
     * @throws Refusal 404 outside the caller's scope
     */
    public Ground find(Integer id) {
        Scope scope = caller.scope();
        List<Area> tops = tops(scope);
        if (id == null || id == tops.getFirst().id()) {
            return ground(tops.getFirst(), List.of(tops.getFirst()), tops, scope);
        }
        Ancestors place = placeOf(id);
        if (!scope.covers(place)) {
            throw Refusal.notFound();
        }
        Set<Integer> ids = new HashSet<>(scope.counties());
        Stream.of(place.countyId(), place.townshipId(), place.stationId(), place.sectorId(), place.villageId())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        Map<Integer, Area> areas = territory.areas(ids);
        return ground(areas.get(id), path(areas, place, id, scope), tops, scope);
    }

    /** Areas of this kind below, as the trees stand on the first and on the last day of the span. */
    public List<Area> below(Ground ground, Span span) {
        LocalDate last = min(span.lastDay(), CivilTime.today(clock));
        return ground.below()
                .map(kind -> below(ground, kind, span.from(), last))
                .orElse(List.of());
    }

    private List<Area> below(Ground ground, AreaKind kind, LocalDate first, LocalDate last) {
        Set<Integer> ids = new HashSet<>(ids(ground, kind, last));
        if (first.isBefore(last)) {
            ids.addAll(ids(ground, kind, first));
        }
        return named(ids);
    }

    /** Areas by id, by their codes. */
    public List<Area> named(Set<Integer> ids) {
        return inOrder(territory.areas(ids).values());
    }

    private Set<Integer> ids(Ground ground, AreaKind kind, LocalDate day) {
        return ground.area().kind() == AreaKind.CITY
                ? territory.counties(day).stream()
                        .map(Area::id)
                        .filter(ground.counties()::contains)
                        .collect(Collectors.toSet())
                : territory.below(ground.area().id(), kind, day);
    }

    private Ancestors placeOf(int id) {
        try {
            return territory.ancestorsOf(id, CivilTime.today(clock));
        } catch (UnknownArea nowhere) {
            throw Refusal.notFound();
        }
    }

    /** The widest areas of the caller's postings: the city, else the counties, and so on down. */
    private List<Area> tops(Scope scope) {
        Set<Integer> widest = WIDEST_FIRST.stream()
                .map(scope::areas)
                .filter(areas -> !areas.isEmpty())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        List<Area> areas = named(widest);
        List<Area> city =
                areas.stream().filter(area -> area.kind() == AreaKind.CITY).toList();
        return city.isEmpty() ? areas : city;
    }

    private static List<Area> path(Map<Integer, Area> areas, Ancestors place, int id, Scope scope) {
        Ancestors county = Ancestors.ofCounty(place.countyId());
        Ancestors station = new Ancestors(place.countyId(), null, place.stationId(), null, null);
        Stream<Area> city = areas.values().stream().filter(area -> area.kind() == AreaKind.CITY);
        Stream<Area> below = Stream.of(
                        scope.covers(county) ? place.countyId() : null,
                        own(scope, AreaKind.TOWNSHIP, place),
                        scope.covers(station) ? place.stationId() : null,
                        own(scope, AreaKind.SECTOR, place),
                        id)
                .filter(Objects::nonNull)
                .map(areas::get);
        return Stream.concat(city, below).distinct().toList();
    }

    /** The township or sector above, where it is one of the caller's own. */
    private static Integer own(Scope scope, AreaKind kind, Ancestors place) {
        Integer area = place.at(kind);
        return area != null && scope.areas(kind).contains(area) ? area : null;
    }

    private static Ground ground(Area area, List<Area> path, List<Area> own, Scope scope) {
        Set<Integer> counties = area.kind() == AreaKind.CITY ? scope.areas(AreaKind.COUNTY) : Set.of();
        return new Ground(area, path, own, counties);
    }

    private static List<Area> inOrder(Collection<Area> areas) {
        return areas.stream()
                .sorted(Comparator.comparing(Area::code).thenComparing(Area::id))
                .toList();
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
