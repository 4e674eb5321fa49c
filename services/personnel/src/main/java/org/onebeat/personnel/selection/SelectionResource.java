package org.onebeat.personnel.selection;

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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
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

/** Rounds of two-way selection 双选 (domain.md section 3). */
@Path("/selections")
@RunOnVirtualThread
@Tag(name = "selection")
class SelectionResource {
    private static final String ORDER = "selections";

    private final Selections selections;
    private final Rounds rounds;
    private final SelectionViews views;
    private final Leavings leavings;

    SelectionResource(Selections selections, Rounds rounds, SelectionViews views, Leavings leavings) {
        this.selections = selections;
        this.rounds = rounds;
        this.views = views;
        this.leavings = leavings;
    }

    /** The newest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listSelections", summary = "Rounds of two-way selection")
    public Page<SelectionView> list(
            @QueryParam("county") Integer county, @QueryParam("state") SelectionState state, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        int before = after.isEmpty() ? Integer.MAX_VALUE : (Integer) after.getFirst();
        List<Selection> rows = selections.before(before, county, state, paging.probe());
        Map<Integer, SelectionView> shown = views.all(rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readSelection", summary = "A round")
    public RestResponse<SelectionView> read(@PathParam("id") int id) {
        Selection selection = selections.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(views.one(selection), selection.version());
    }

    /** 422 for days that do not follow each other. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "openSelection", summary = "Open a round for a county")
    public RestResponse<SelectionView> open(@NotNull @Valid NewSelection wish) {
        Selection opened = rounds.open(wish);
        SelectionView view = views.one(opened);
        return Etag.created(URI.create("/api/v1/personnel/selections/" + opened.id()), view, opened.version());
    }

    /** While it is open; 409 afterwards. */
    @PUT
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "correctSelection", summary = "Put right a round's name and days")
    public RestResponse<SelectionView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid SelectionForm form) {
        return ok(rounds.correct(locked(id, ifMatch), form));
    }

    /** Finds who serves where: the stable match that suits the officers best. */
    @POST
    @Once
    @Path("/{id}/match")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "matchSelection", summary = "Find who serves where")
    public RestResponse<SelectionView> match(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        return ok(rounds.match(locked(id, ifMatch)));
    }

    /** From now on everybody of the round sees what came of it. */
    @POST
    @Once
    @Path("/{id}/publication")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "publishSelection", summary = "Publish what was found")
    public RestResponse<SelectionView> publish(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        return ok(rounds.publish(locked(id, ifMatch)));
    }

    /** What was found is forgotten, wishes and needs stay. */
    @POST
    @Once
    @Path("/{id}/reopening")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "reopenSelection", summary = "Back to wishes and needs")
    public RestResponse<SelectionView> reopen(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Why why) {
        return ok(rounds.reopen(locked(id, ifMatch), why.reason()));
    }

    /** What the movers hold beside the round's villages, and nobody comes to: to be agreed to before it is carried out. */
    @GET
    @Path("/{id}/leavings")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listLeavings", summary = "Areas that lose their holder when a round is carried out")
    public Page<LeftBehind> leavings(@PathParam("id") int id) {
        return Page.whole(leavings.of(selections.find(id).orElseThrow(Refusal::notFound)));
    }

    /**
     * Posts everybody, all or nobody: 409 naming who holds a village besides, or what loses its holder and was not agreed to,
     * 422 who lacks a course.
     */
    @POST
    @Once
    @Path("/{id}/carrying-out")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "carryOutSelection", summary = "Post everybody as it was found")
    public RestResponse<SelectionView> carryOut(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid Agreement agreement) {
        return ok(rounds.carryOut(locked(id, ifMatch), agreement));
    }

    @POST
    @Once
    @Path("/{id}/call-off")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "callOffSelection", summary = "Call a round off")
    public RestResponse<SelectionView> callOff(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Why why) {
        return ok(rounds.callOff(locked(id, ifMatch), why.reason()));
    }

    private Selection locked(int id, String ifMatch) {
        return Etag.unchanged(selections.findLocked(id), ifMatch, Selection::version);
    }

    private RestResponse<SelectionView> ok(Selection selection) {
        SelectionView view = views.one(selection);
        return Etag.ok(view, selection.version());
    }
}
