package org.onebeat.personnel.roster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.roster.making.Month;
import org.onebeat.personnel.roster.wish.DutyWishView;
import org.onebeat.personnel.roster.wish.DutyWishViews;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What there is to say of a month, and of each of its duties. */
@Path("/rosters/{id}")
@RunOnVirtualThread
@Tag(name = "rosters")
class RosterCheckResource {
    private final Rosters rosters;
    private final Months months;
    private final RosterFiles files;
    private final DutyWishViews views;

    RosterCheckResource(Rosters rosters, Months months, RosterFiles files, DutyWishViews views) {
        this.rosters = rosters;
        this.months = months;
        this.files = files;
        this.views = views;
    }

    /** Gaps and broken rules with the why, and what everybody carries over the months that are evened out. */
    @GET
    @Path("/check")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "checkRoster", summary = "Gaps, broken rules and everybody's share")
    public RosterCheck check(@PathParam("id") int id) {
        return RosterCheck.of(months.of(rosters.find(id).orElseThrow(Refusal::notFound)));
    }

    /** Who could take a duty, those with the least to do first; then the others, each with what keeps them. */
    @GET
    @Path("/duties/{duty}/candidates")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listDutyCandidates", summary = "Who could take a duty, and why not the others")
    public Page<RosterCheck.DutyCandidate> candidates(@PathParam("id") int id, @PathParam("duty") long number) {
        Roster roster = rosters.find(id).orElseThrow(Refusal::notFound);
        Duty duty = roster.duty(number).orElseThrow(Refusal::notFound);
        Month month = months.of(roster);
        return Page.whole(RosterCheck.candidates(month, month.shift(duty.id())));
    }

    /** Of the people of the station, in the order of days; who entered it is told where that was not the person. */
    @GET
    @Path("/wishes")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listRosterWishes", summary = "What people wish of the days of a month")
    public Page<DutyWishView> wishes(@PathParam("id") int id) {
        Roster roster = rosters.find(id).orElseThrow(Refusal::notFound);
        return Page.whole(views.of(months.wishesOf(roster)));
    }

    /** What was changed after publication, the latest first. */
    @GET
    @Path("/changes")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listDutyChanges", summary = "What was changed after publication")
    public Page<DutyChangeView> changes(@PathParam("id") int id) {
        return Page.whole(files.changes(rosters.find(id).orElseThrow(Refusal::notFound)));
    }
}
