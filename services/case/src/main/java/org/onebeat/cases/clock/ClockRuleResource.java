package org.onebeat.cases.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.catalogue.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** How long matters may take: dated versions of the city (domain.md section 5). */
@Path("/clock-rules")
@RunOnVirtualThread
@Tag(name = "rules")
class ClockRuleResource {

    private final ClockRules rules;
    private final Trail trail;
    private final Clock clock;

    ClockRuleResource(ClockRules rules, Trail trail, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY
    })
    @Operation(operationId = "listClockRules", summary = "All versions of the clocks, the latest first")
    public Page<ClockRuleView> list() {
        return Page.whole(rules.all().stream().map(ClockRule::view).toList());
    }

    /** For what is found from that day on; what was found before keeps the version of its day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addClockRule", summary = "A new version of the clocks from a day on")
    public RestResponse<ClockRuleView> add(@NotNull @Valid ClockRuleForm form) {
        form.demandSound(CivilTime.today(clock));
        ClockRule added = rules.add(form);
        trail.note("clock-rule-added", "clock-rule", String.valueOf(added.version()), City.PLACE, null);
        return RestResponse.status(RestResponse.Status.CREATED, added.view());
    }
}
