package org.onebeat.personnel.roster.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The city's rules of the roster, dated: rosters of a day go by the rule of that day. */
@Path("/roster-rules")
@RunOnVirtualThread
@Tag(name = "rosters")
class RosterRuleResource {
    private final RosterRules rules;
    private final RuleDesk desk;

    RosterRuleResource(RosterRules rules, RuleDesk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    /** All rules, the latest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listRosterRules", summary = "Rules of the roster, the latest first")
    public Page<RosterRuleView> list() {
        return Page.whole(rules.all().stream().map(RosterRuleView::of).toList());
    }

    /** A rule from today or a day to come on; 409 where one begins that day already. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addRosterRule", summary = "Another rule from a day on")
    public RestResponse<RosterRuleView> add(@NotNull @Valid NewRosterRule wish) {
        RosterRule rule = desk.add(wish);
        URI location = URI.create("/api/v1/personnel/roster-rules/" + rule.id());
        return Etag.created(location, RosterRuleView.of(rule), rule.version());
    }

    /** A rule that has not begun; 409 for one that has. */
    @DELETE
    @Transactional
    @Path("/{id}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "withdrawRosterRule", summary = "A rule to come is not to come")
    public void withdraw(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        desk.withdraw(Etag.unchanged(rules.find(id), ifMatch, RosterRule::version));
    }
}
