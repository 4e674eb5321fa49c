package org.onebeat.personnel.secondment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** How long secondments are: dated versions, the city's. */
@Path("/secondment-rules")
@RunOnVirtualThread
@Tag(name = "secondments")
class TermRuleResource {
    private final TermRules rules;
    private final Trail trail;

    TermRuleResource(TermRules rules, Trail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listSecondmentRules", summary = "How long secondments are, the newest version first")
    public Page<TermRuleView> list() {
        return Page.whole(rules.all().stream().map(TermRule::view).toList());
    }

    /** Terms that stand keep their ends; 409 where another version begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addSecondmentRule", summary = "How long secondments are from a day on")
    public TermRuleView add(@NotNull @Valid NewTermRule wish) {
        TermRuleView added = rules.add(wish).view();
        trail.note(
                "secondment-rule-added",
                "secondment-rule",
                Integer.toString(added.version()),
                Ancestors.ofCounty(City.ID),
                null);
        return added;
    }
}
