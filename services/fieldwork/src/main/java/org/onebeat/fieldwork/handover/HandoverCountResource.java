package org.onebeat.fieldwork.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Whether posts are handed over in time. */
@Path("/handover-counts")
@RunOnVirtualThread
@Tag(name = "handovers")
class HandoverCountResource {

    private static final int MONTHS = 12;

    private final Handovers handovers;
    private final Clock clock;

    HandoverCountResource(Handovers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    /** The last twelve months, the latest first; a month without any is left out. */
    @GET
    @Transactional
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Operation(operationId = "countHandovers", summary = "Hand-overs by month: in time, late, overdue")
    public Page<HandoverCount> list(@QueryParam("station") Integer station) {
        Instant now = clock.instant();
        LocalDate since = monthOf(CivilTime.dayOf(now)).minusMonths(MONTHS - 1L);
        Map<LocalDate, List<Outcome>> months = handovers.outcomes(station, since).stream()
                .filter(outcome -> !outcome.day().isAfter(CivilTime.dayOf(now)))
                .collect(Collectors.groupingBy(outcome -> monthOf(outcome.day())));
        return Page.whole(months.entrySet().stream()
                .map(month -> count(month.getKey(), month.getValue(), now))
                .sorted((one, other) -> other.month().compareTo(one.month()))
                .toList());
    }

    private static HandoverCount count(LocalDate month, List<Outcome> of, Instant now) {
        return new HandoverCount(
                month,
                how(of, one -> one.takenOverAt() != null && one.takenOverAt().isBefore(one.dueAt())),
                how(of, one -> one.takenOverAt() != null && !one.takenOverAt().isBefore(one.dueAt())),
                how(of, one -> one.takenOverAt() == null && now.isBefore(one.dueAt())),
                how(of, one -> one.takenOverAt() == null && !now.isBefore(one.dueAt())));
    }

    private static LocalDate monthOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static long how(List<Outcome> all, Predicate<Outcome> many) {
        return all.stream().filter(many).count();
    }
}
