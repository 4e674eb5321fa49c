package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.posting.Holding;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.secondment.Sendings;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** What the movers of a round leave behind: whoever goes to one village leaves all that they hold in the same function. */
@ApplicationScoped
class Leavings {
    private final Vacancies vacancies;
    private final Sendings sendings;
    private final Territory territory;
    private final Clock clock;

    Leavings(Vacancies vacancies, Sendings sendings, Territory territory, Clock clock) {
        this.vacancies = vacancies;
        this.sendings = sendings;
        this.territory = territory;
        this.clock = clock;
    }

    /** In the order of their ids; none before it is matched, and none once everybody has moved. */
    List<LeftBehind> of(Selection selection) {
        List<Vacancy> filled = vacancies.of(selection.id()).stream()
                .filter(village -> village.person() != null)
                .toList();
        Set<Integer> served = filled.stream().map(Vacancy::village).collect(Collectors.toSet());
        Instant from = selection.begins(clock);
        Map<Integer, Integer> holders = new TreeMap<>();
        for (Posting posting :
                sendings.standing(filled.stream().map(Vacancy::person).toList(), selection.function(), from)) {
            posting.holdings().stream()
                    .filter(held -> goesOn(held, from) && !served.contains(held.area()))
                    .forEach(held -> holders.put(held.area(), posting.person()));
        }
        return named(holders);
    }

    private static boolean goesOn(Holding held, Instant from) {
        return held.until() == null
                || held.until().isAfter(from) && held.until().isAfter(held.from());
    }

    private List<LeftBehind> named(Map<Integer, Integer> holders) {
        Map<Integer, Ancestors> where = territory.placesOf(holders.keySet(), CivilTime.today(clock));
        Set<Integer> places = new HashSet<>(holders.keySet());
        where.values().stream()
                .filter(place -> place.stationId() != null)
                .forEach(place -> places.add(place.stationId()));
        Map<Integer, Area> areas = territory.areas(places);
        Map<Integer, Person> people = territory.people(Set.copyOf(holders.values()));
        return holders.entrySet().stream()
                .map(held -> new LeftBehind(
                        CoveredArea.of(held.getKey(), areas),
                        station(where.get(held.getKey()), areas),
                        Colleague.of(held.getValue(), people)))
                .toList();
    }

    private static CoveredArea station(Ancestors place, Map<Integer, Area> areas) {
        return place == null || place.stationId() == null ? null : CoveredArea.of(place.stationId(), areas);
    }
}
