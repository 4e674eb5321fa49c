package org.onebeat.cases.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.cases.catalogue.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/request-rules")
@RunOnVirtualThread
@Tag(name = "requests")
class RequestRuleResource {

    private final RequestRules rules;
    private final Trail trail;

    RequestRuleResource(RequestRules rules, Trail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    @GET
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Transactional
    @Operation(
            operationId = "listRequestRules",
            summary = "What the city sets for residents' requests, the newest first")
    public Page<RequestRuleForm> list() {
        return Page.whole(rules.all());
    }

    @POST
    @May(Role.CITY_ADMIN)
    @Once
    @Operation(
            operationId = "addRequestRule",
            summary = "Set it anew from a day on; what was asked before keeps its times")
    public Page<RequestRuleForm> add(@Valid @NotNull RequestRuleForm body) {
        rules.add(body);
        trail.note("request-rule-added", "request-rule", body.from().toString(), City.PLACE, null);
        return Page.whole(rules.all());
    }
}
