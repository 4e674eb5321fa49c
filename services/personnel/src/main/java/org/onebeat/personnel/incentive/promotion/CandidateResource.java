package org.onebeat.personnel.incentive.promotion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Lists of people who are due something: a place among the candidates, a health check. */
@Path("/")
@RunOnVirtualThread
@Transactional
@Tag(name = "incentives")
class CandidateResource {
    private static final String CANDIDATES = "candidates";
    private static final String CHECKS = "health-checks";

    private final Candidates candidates;
    private final Clock clock;

    CandidateResource(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Excellent as many years running as the rule asks, three by default (defaults.md). */
    @GET
    @Path("candidates")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listCandidates", summary = "Who was assessed excellent year after year")
    public Page<DueView> candidates(
            @QueryParam("year") @Parameter(description = "The last of the years; last year unless told") Integer year,
            @BeanParam Paging paging) {
        int last = year == null ? CivilTime.today(clock).getYear() - 1 : year;
        return page(candidates.of(last, after(CANDIDATES, paging), paging.probe()), CANDIDATES, paging);
    }

    /** Everybody whose last health check is longer ago than the rule allows; whether, and never what (domain.md 9). */
    @GET
    @Path("health-checks-due")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listHealthChecksDue", summary = "Whose health check is due")
    public Page<DueView> healthChecks(
            @QueryParam("station") Integer station, @QueryParam("person") Integer person, @BeanParam Paging paging) {
        return page(candidates.unchecked(station, person, after(CHECKS, paging), paging.probe()), CHECKS, paging);
    }

    private static int after(String order, Paging paging) {
        return paging.after(order, at -> List.of(at.number(0))).stream()
                .mapToInt(id -> (Integer) id)
                .findFirst()
                .orElse(0);
    }

    private static Page<DueView> page(List<DueView> rows, String order, Paging paging) {
        return Page.of(
                rows, paging, row -> row, row -> Cursor.of(order, row.person().id()));
    }
}
