package org.onebeat.cases.likeness;

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

/** How alike two reports must be to be shown as perhaps the same: dated rules of the city. */
@Path("/likeness-rules")
@RunOnVirtualThread
@Tag(name = "likeness")
class LikenessRuleResource {

    private final LikenessRules rules;
    private final Trail trail;
    private final Clock clock;

    LikenessRuleResource(LikenessRules rules, Trail trail, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listLikenessRules", summary = "Rules of likeness, the latest first")
    public Page<LikenessRuleForm> list() {
        return Page.whole(rules.all().stream().map(LikenessRule::form).toList());
    }

    /** From today or a later day on; 409 where one begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addLikenessRule", summary = "Another rule of likeness from a day on")
    public RestResponse<LikenessRuleForm> add(@NotNull @Valid LikenessRuleForm form) {
        LikenessRuleForm added = rules.add(form, CivilTime.today(clock));
        trail.note("likeness-rule-added", "likeness-rule", added.from().toString(), City.PLACE, null);
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }
}
