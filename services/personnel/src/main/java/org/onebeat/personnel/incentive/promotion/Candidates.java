package org.onebeat.personnel.incentive.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** People who are due something by the rule of today: a place among the candidates, a health check. */
@ApplicationScoped
class Candidates {
    private static final Sort ORDER = Sort.ascending("id");
    private static final Restriction UNCHECKED = Restriction.of("""
            it.system = false and (it.untilDate is null or it.untilDate > :today)
            and not exists (select 1 from ServiceRecord check
                where check.personId = it.id and check.catalogue = :catalogue and check.code = 'HEALTH_CHECK'
                and check.struckOn is null and check.on > :since)""");

    private final Merits merits;
    private final People people;
    private final IncentiveRules rules;
    private final Territory territory;
    private final Clock clock;

    Candidates(Merits merits, People people, IncentiveRules rules, Territory territory, Clock clock) {
        this.merits = merits;
        this.people = people;
        this.rules = rules;
        this.territory = territory;
        this.clock = clock;
    }

    /** Assessed excellent as many years running as the rule asks, up to this one; in the order of their ids. */
    List<DueView> of(int year, int after, int limit) {
        LocalDate today = CivilTime.today(clock);
        int years = rules.on(today).excellentRunning();
        return views(people.of(new HashSet<>(merits.running(year, years, today, after, limit))));
    }

    /** Whose last health check is longer ago than the rule allows. */
    List<DueView> unchecked(Integer station, Integer person, int after, int limit) {
        LocalDate today = CivilTime.today(clock);
        Restriction due = UNCHECKED
                .with("catalogue", Catalogue.CARE)
                .with("today", today)
                .with("since", today.minusMonths(rules.on(today).healthCheckMonths()))
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(person, "it.id = :person", "person");
        return views(people.list(due, ORDER, List.of(after), limit));
    }

    private List<DueView> views(Collection<Person> rows) {
        var names = territory.people(rows.stream().map(Person::id).collect(Collectors.toSet()));
        var units = territory.areas(rows.stream().map(Person::unit).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new DueView(Colleague.of(row.id(), names), CoveredArea.of(row.unit(), units)))
                .toList();
    }
}
