package org.onebeat.personnel.roster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who is on duty in a station, month by month (domain.md section 3, "1 + 3 + 2"). */
@Path("/rosters")
@RunOnVirtualThread
@Tag(name = "rosters")
class RosterResource {
    private static final String ORDER = "rosters";

    private final Rosters rosters;
    private final RosterDesk desk;
    private final RosterFiles files;

    RosterResource(Rosters rosters, RosterDesk desk, RosterFiles files) {
        this.rosters = rosters;
        this.desk = desk;
        this.files = files;
    }

    /** Rosters of stations in scope, the latest month first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listRosters", summary = "Rosters of stations in scope")
    public Page<RosterView> list(@BeanParam RosterQuestion question, @BeanParam Paging paging) {
        List<Roster> rows = rosters.matching(
                question,
                paging.after(ORDER, at -> List.of(LocalDate.parse(at.text(0)), at.number(1))),
                paging.probe());
        Map<Integer, RosterView> views = files.views(rows);
        return Page.of(rows, paging, row -> views.get(row.id()), row -> Cursor.of(ORDER, row.month(), row.id()));
    }

    /** A month with the duties that the rules of its days want, and nobody on them; 409 where it is open already. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "openRoster", summary = "Begin to plan a station's month")
    public RestResponse<RosterView> open(@NotNull @Valid NewRoster wish) {
        Roster roster = desk.open(wish);
        URI location = URI.create("/api/v1/personnel/rosters/" + roster.id());
        return Etag.created(location, files.view(roster), roster.version());
    }

    /** The month with all its duties, and who may take them. */
    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readRoster", summary = "A station's month with all its duties")
    public RestResponse<RosterFile> read(@PathParam("id") int id) {
        Roster roster = rosters.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(files.file(roster), roster.version());
    }

    /**
     * Says by hand who takes a duty; it stays so when the month is made again. 422 names the rule that keeps the person from
     * it; once it has begun no rule is asked, for it is what was really done.
     */
    @PUT
    @Path("/{id}/duties/{duty}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "changeDuty", summary = "Somebody else takes a duty, or nobody")
    public RestResponse<RosterFile> change(
            @PathParam("id") int id,
            @PathParam("duty") long duty,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandChange wish) {
        Roster roster = Etag.unchanged(rosters.findLocked(id), ifMatch, Roster::version);
        desk.change(roster, duty, wish);
        return Etag.ok(files.file(roster), roster.version());
    }

    /** From now on whoever is on duty is known everywhere. 409 where it is published, or a duty breaks a rule. */
    @POST
    @Once
    @Path("/{id}/publication")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "publishRoster", summary = "The station goes by this roster")
    public RestResponse<RosterView> publish(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        Roster roster = Etag.unchanged(rosters.findLocked(id), ifMatch, Roster::version);
        desk.publish(roster);
        return Etag.ok(files.view(roster), roster.version());
    }
}
