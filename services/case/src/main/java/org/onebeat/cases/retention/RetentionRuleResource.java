package org.onebeat.cases.retention;

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

/** How long residents' data are kept (domain.md section 9): dated rules of the city. */
@Path("/retention-rules")
@RunOnVirtualThread
@Tag(name = "rules")
class RetentionRuleResource {

    private final RetentionRules rules;
    private final Trail trail;
    private final Clock clock;

    RetentionRuleResource(RetentionRules rules, Trail trail, Clock clock) {
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.AUDITOR})
    @Operation(operationId = "listRetentionRules", summary = "How long parties are kept, the latest rule first")
    public Page<RetentionRuleForm> list() {
        return Page.whole(rules.all().stream().map(RetentionRule::form).toList());
    }

    /** From today or a later day on, for every dispute that has ended; 409 where one begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addRetentionRule", summary = "Keep parties for so many years, from a day on")
    public RestResponse<RetentionRuleForm> add(@NotNull @Valid RetentionRuleForm form) {
        RetentionRuleForm added = rules.add(form, CivilTime.today(clock));
        trail.note("retention-rule-added", "retention-rule", added.from().toString(), City.PLACE, null);
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }
}
