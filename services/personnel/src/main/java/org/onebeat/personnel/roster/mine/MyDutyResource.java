package org.onebeat.personnel.roster.mine;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.personnel.roster.rule.DutyRule;
import org.onebeat.personnel.roster.rule.RosterRules;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.InService;
import org.onebeat.territory.Territory;

/** When the caller is on duty, and with whom. */
@Path("/me/duties")
@RunOnVirtualThread
@Tag(name = "rosters")
class MyDutyResource {
    private final OwnDuties duties;
    private final RosterRules rules;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    MyDutyResource(OwnDuties duties, RosterRules rules, Territory territory, CurrentCaller caller, Clock clock) {
        this.duties = duties;
        this.rules = rules;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** The published duties of a month of the rosters on which the caller stands; those of others too, to change with. */
    @GET
    @Transactional
    @InService
    @Operation(operationId = "listMyDuties", summary = "When the caller is on duty, and who else is")
    public Page<MyDuty> list(
            @QueryParam("month") @Parameter(description = "Any day of the month; this month if left out")
                    LocalDate month) {
        LocalDate first = (month == null ? CivilTime.today(clock) : month).withDayOfMonth(1);
        int me = caller.personId();
        List<Duty> all = duties.company(me, first, first.plusMonths(1));
        Map<String, DutyRule> kinds = rules.book().dutiesOf(first);
        var people = territory.people(all.stream().map(Duty::person).collect(Collectors.toSet()));
        return Page.whole(
                all.stream().map(duty -> MyDuty.of(duty, me, kinds, people)).toList());
    }
}
