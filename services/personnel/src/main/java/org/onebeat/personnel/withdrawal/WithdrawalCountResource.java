package org.onebeat.personnel.withdrawal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Which unit takes how many off the villages, and for how long. */
@Path("/withdrawal-counts")
@RunOnVirtualThread
@Tag(name = "withdrawals")
class WithdrawalCountResource {
    private final WithdrawalCounts counts;
    private final Clock clock;

    WithdrawalCountResource(WithdrawalCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Of this year until today, unless other days are told; until is exclusive. */
    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "listWithdrawalCounts",
            summary = "Withdrawals counted against the units that ordered them")
    public Page<WithdrawalCount> list(@BeanParam WithdrawalQuestion question) {
        LocalDate today = CivilTime.today(clock);
        question.from = question.from == null ? today.withDayOfYear(1) : question.from;
        question.until = question.until == null ? today.plusDays(1) : question.until;
        return Page.whole(counts.of(question));
    }
}
