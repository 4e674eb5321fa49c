package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Person;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/**
 * Puts names to villages of a round; who comes is told to everybody once it is published, to clerks before. Which wish it
 * was is the officer's own business, and that of clerks and chiefs.
 */
@ApplicationScoped
class VacancyViews {
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    VacancyViews(Territory territory, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    VacancyView one(Selection selection, Vacancy row) {
        return all(selection, List.of(row)).get(row.id());
    }

    Map<Integer, VacancyView> all(Selection selection, Collection<Vacancy> rows) {
        Set<Integer> villages = rows.stream().map(Vacancy::village).collect(Collectors.toSet());
        Map<Integer, Ancestors> where = territory.ancestorsOf(villages, CivilTime.today(clock));
        Set<Integer> places = new HashSet<>(villages);
        where.values().stream()
                .map(Ancestors::stationId)
                .filter(Objects::nonNull)
                .forEach(places::add);
        Map<Integer, Area> areas = territory.areas(places);
        Map<Integer, Person> people = territory.people(
                rows.stream().map(Vacancy::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        boolean told = isTold(selection);
        boolean wishes = told && (isClerk() || caller.functions().contains(Role.STATION_CHIEF));
        return rows.stream()
                .collect(Collectors.toMap(
                        Vacancy::id, row -> view(row, told, wishes, where.get(row.village()), areas, people)));
    }

    /** Whether the caller may know what was found. */
    boolean isTold(Selection selection) {
        return selection.state().isPublic() || isClerk();
    }

    /** Whoever leads rounds is told of all their officers, of those who have left the county since too. */
    boolean isClerk() {
        return caller.functions().contains(Role.CITY_ADMIN)
                || caller.functions().contains(Role.COUNTY_CLERK);
    }

    private static VacancyView view(
            Vacancy row,
            boolean told,
            boolean wishes,
            Ancestors where,
            Map<Integer, Area> areas,
            Map<Integer, Person> people) {
        Integer station = where == null ? row.station() : where.stationId();
        return new VacancyView(
                CoveredArea.of(row.village(), areas),
                station == null ? null : CoveredArea.of(station, areas),
                row.needs(),
                told && row.person() != null ? Colleague.of(row.person(), people) : null,
                wishes ? row.wishMet() : null,
                told ? row.needMet() : null,
                row.version());
    }
}
