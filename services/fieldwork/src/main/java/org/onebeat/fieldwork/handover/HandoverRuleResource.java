package org.onebeat.fieldwork.handover;

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
import org.onebeat.fieldwork.place.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** How soon hand-overs are signed: dated rules of the city. */
@Path("/handover-rules")
@RunOnVirtualThread
@Tag(name = "handovers")
class HandoverRuleResource {

    private final HandoverRules rules;
    private final Trail trail;
    private final Clock clock;

    HandoverRuleResource(HandoverRules rules, Trail trail, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listHandoverRules", summary = "Rules of hand-overs, the latest first")
    public Page<HandoverRuleForm> list() {
        return Page.whole(rules.all().stream().map(HandoverRule::form).toList());
    }

    /** From today or a later day on; 409 where one begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addHandoverRule", summary = "Another rule of hand-overs from a day on")
    public RestResponse<HandoverRuleForm> add(@NotNull @Valid HandoverRuleForm form) {
        HandoverRuleForm added = rules.add(form, CivilTime.today(clock));
        trail.note("handover-rule-added", "handover-rule", added.from().toString(), City.PLACE, null);
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }
}
