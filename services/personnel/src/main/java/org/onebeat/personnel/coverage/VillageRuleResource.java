package org.onebeat.personnel.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who is to serve in every village of the city: 1 + 1 + N (domain.md section 3). */
@Path("/village-rules")
@RunOnVirtualThread
@Tag(name = "coverage")
class VillageRuleResource {
    private final VillageRules rules;
    private final Trail trail;

    VillageRuleResource(VillageRules rules, Trail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listVillageRules", summary = "Every rule per village, the latest first")
    public Page<VillageRuleView> list() {
        return Page.whole(rules.all().stream().map(VillageRule::view).toList());
    }

    /** 422 for a day in the past, 409 where a rule begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "setVillageRule", summary = "Another rule per village holds from a day on, today or later")
    public RestResponse<VillageRuleView> add(@NotNull @Valid NewVillageRule form) {
        VillageRule rule = rules.add(form);
        trail.note("village-rule-set", "village-rule", form.from().toString(), Ancestors.ofCounty(City.ID), null);
        return RestResponse.status(RestResponse.Status.CREATED, rule.view());
    }
}
