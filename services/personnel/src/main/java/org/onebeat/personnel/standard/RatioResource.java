package org.onebeat.personnel.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The "two 40s" by county and over time (domain.md section 3). */
@Path("/staffing-ratios")
@RunOnVirtualThread
@Transactional
@Tag(name = "staffing standards")
class RatioResource {
    private static final int MOST_MONTHS = 60;

    private final Ratios ratios;
    private final Clock clock;

    RatioResource(Ratios ratios, Clock clock) {
        this.ratios = ratios;
        this.clock = clock;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(
            operationId = "readStaffingRatios",
            summary = "Station police / county police and community police / station police, by county; the city first")
    public Page<StrengthFigure> on(
            @QueryParam("on") @Parameter(description = "As of this day, today unless told") LocalDate on) {
        return Page.whole(ratios.by(on == null ? CivilTime.today(clock) : on));
    }

    /** As each month ended, the present one today; 422 for more than 60 months. */
    @GET
    @Path("/trend")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "readStaffingTrend", summary = "The same month by month, of one county or all in scope")
    public Page<StrengthFigure> trend(
            @QueryParam("county") Integer county,
            @QueryParam("months") @Parameter(description = "How many, the present one included; 12 unless told")
                    Integer months) {
        int wanted = months == null ? 12 : months;
        if (wanted < 1 || wanted > MOST_MONTHS) {
            throw Refusal.ruleBroken("too-many-months", Map.of("most", MOST_MONTHS))
                    .at("months");
        }
        return Page.whole(ratios.over(daysOf(wanted), county));
    }

    private List<LocalDate> daysOf(int months) {
        LocalDate today = CivilTime.today(clock);
        List<LocalDate> days = new ArrayList<>();
        for (int ago = months - 1; ago > 0; ago--) {
            days.add(YearMonth.from(today).minusMonths(ago).atEndOfMonth());
        }
        days.add(today);
        return days;
    }
}
