package org.onebeat.personnel.incentive.promotion;

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
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The dated rules of promotion, candidates and care (defaults.md). */
@Path("/incentive-rules")
@RunOnVirtualThread
@Tag(name = "incentives")
class RuleResource {
    private final IncentiveRules rules;
    private final Terms terms;
    private final Trail trail;
    private final Clock clock;

    RuleResource(IncentiveRules rules, Terms terms, Trail trail, Clock clock) {
        this.rules = rules;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listIncentiveRules", summary = "The rules of promotion and care, the latest first")
    public Page<RuleForm> list() {
        return Page.whole(rules.all());
    }

    /** From today or a later day on; 409 where a set begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addIncentiveRule", summary = "Other rules of promotion and care from a day on")
    public RestResponse<RuleForm> add(@NotNull @Valid RuleForm form) {
        form.merits().forEach(code -> terms.demand(Catalogue.COMMENDATION, code, "merits"));
        RuleForm added = rules.add(form, CivilTime.today(clock));
        trail.note(
                "incentive-rule-added", "incentive-rule", added.from().toString(), Ancestors.ofCounty(City.ID), null);
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }
}
