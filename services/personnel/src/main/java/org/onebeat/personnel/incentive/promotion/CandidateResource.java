package org.onebeat.personnel.incentive.promotion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Lists of people who are due something: a place among the candidates, a health check. */
@Path("/")
@RunOnVirtualThread
@Transactional
@Tag(name = "incentives")
class CandidateResource {
    private static final String CANDIDATES = "candidates";
    private static final String CHECKS = "health-checks";
    private static final Restriction UNCHECKED = Restriction.of("""
            it.system = false and it.untilDate is null and not exists (select 1 from ServiceRecord check
                where check.personId = it.id and check.catalogue = :catalogue and check.code = 'HEALTH_CHECK'
                and check.struckOn is null and check.on > :since)""");

    private final Merits merits;
    private final People people;
    private final IncentiveRules rules;
    private final Territory territory;
    private final Clock clock;

    CandidateResource(Merits merits, People people, IncentiveRules rules, Territory territory, Clock clock) {
        this.merits = merits;
        this.people = people;
        this.rules = rules;
        this.territory = territory;
        this.clock = clock;
    }

    /** Somebody and their unit. */
    record DueView(Colleague person, CoveredArea unit) {}

    /** Excellent as many years running as the rule asks, three by default (defaults.md). */
    @GET
    @Path("candidates")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listCandidates", summary = "Who was assessed excellent year after year")
    public Page<DueView> candidates(
            @QueryParam("year") @Parameter(description = "The last of the years; last year unless told") Integer year,
            @BeanParam Paging paging) {
        var today = CivilTime.today(clock);
        int last = year == null ? today.getYear() - 1 : year;
        int after = after(CANDIDATES, paging);
        List<Integer> found = merits.running(last, rules.on(today).excellentRunning(), after, paging.probe());
        List<Person> rows = people.of(new HashSet<>(found));
        return page(rows, CANDIDATES, paging);
    }

    /** Everybody whose last health check is longer ago than the rule allows; whether, and never what (domain.md 9). */
    @GET
    @Path("health-checks-due")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listHealthChecksDue", summary = "Whose health check is due")
    public Page<DueView> healthChecks(
            @QueryParam("station") Integer station, @QueryParam("person") Integer person, @BeanParam Paging paging) {
        var today = CivilTime.today(clock);
        Restriction due = UNCHECKED
                .with("catalogue", Catalogue.CARE)
                .with("since", today.minusMonths(rules.on(today).healthCheckMonths()))
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(person, "it.id = :person", "person");
        List<?> behind = List.of(after(CHECKS, paging));
        return page(people.list(due, Sort.ascending("id"), behind, paging.probe()), CHECKS, paging);
    }

    private static int after(String order, Paging paging) {
        return paging.after(order, at -> List.of(at.number(0))).stream()
                .mapToInt(id -> (Integer) id)
                .findFirst()
                .orElse(0);
    }

    private Page<DueView> page(List<Person> rows, String order, Paging paging) {
        var names = territory.people(rows.stream().map(Person::id).collect(Collectors.toSet()));
        var units = territory.areas(rows.stream().map(Person::unit).collect(Collectors.toSet()));
        return Page.of(
                rows,
                paging,
                row -> new DueView(Colleague.of(row.id(), names), CoveredArea.of(row.unit(), units)),
                row -> Cursor.of(order, row.id()));
    }
}
