package org.onebeat.personnel.support;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
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

/** Who stands by which station, and how often they are there (domain.md section 3). */
@Path("/pairings")
@RunOnVirtualThread
@Tag(name = "support")
class PairingResource {
    private static final String PAIRINGS = "pairings";
    private static final String VISITS = "support-visits";

    private final Pairings pairings;
    private final SupportVisits visits;
    private final SupportDesk desk;

    PairingResource(Pairings pairings, SupportVisits visits, SupportDesk desk) {
        this.pairings = pairings;
        this.visits = visits;
        this.desk = desk;
    }

    /** With the visits owed and made this year; {@code behind} asks for those who made too few. */
    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.SUPPORTING_LEADER, Role.STATION_CHIEF})
    @Operation(operationId = "listPairings", summary = "Who stands by the stations in scope")
    public Page<PairingView> list(@BeanParam PairingQuestion question, @BeanParam Paging paging) {
        int after = paging.after(PAIRINGS, at -> List.of(at.number(0))).stream()
                .mapToInt(id -> (Integer) id)
                .findFirst()
                .orElse(0);
        List<PairingView> rows = desk.views(question, after, paging.probe());
        return Page.of(rows, paging, row -> row, row -> Cursor.of(PAIRINGS, row.id()));
    }

    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "pairStation", summary = "A specialist unit or a leader stands by a station")
    public RestResponse<PairingView> pair(@NotNull @Valid NewPairing wish) {
        Pairing pairing = desk.pair(wish);
        URI location = URI.create("/api/v1/personnel/pairings/" + pairing.id());
        return Etag.created(location, desk.view(pairing), pairing.version());
    }

    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "endPairing", summary = "Somebody stands by a station no more")
    public RestResponse<PairingView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid PairingEnd wish) {
        Pairing pairing = Etag.unchanged(pairings.findLocked(id), ifMatch, Pairing::version);
        desk.end(pairing, wish);
        return Etag.ok(desk.view(pairing), pairing.version());
    }

    @GET
    @Transactional
    @Path("/{id}/visits")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.SUPPORTING_LEADER, Role.STATION_CHIEF})
    @Operation(operationId = "listSupportVisits", summary = "Visits of those who stand by a station, the latest first")
    public Page<VisitView> visits(@PathParam("id") int id, @BeanParam Paging paging) {
        int pairing = pairings.find(id).orElseThrow(Refusal::notFound).id();
        List<?> after = paging.after(VISITS, at -> List.of(at.day(0), at.number(1)));
        List<SupportVisit> rows = visits.of(pairing, after, paging.probe());
        return Page.of(rows, paging, VisitView::of, row -> Cursor.of(VISITS, row.on(), row.id()));
    }

    /** One a day and pairing: 409 for a second one. */
    @POST
    @Once
    @Path("/{id}/visits")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.SUPPORTING_LEADER, Role.STATION_CHIEF})
    @Operation(operationId = "makeSupportVisit", summary = "Enter a visit at a station")
    public RestResponse<VisitView> visit(@PathParam("id") int id, @NotNull @Valid NewVisit wish) {
        Pairing pairing = pairings.find(id).orElseThrow(Refusal::notFound);
        return RestResponse.status(RestResponse.Status.CREATED, VisitView.of(desk.visit(pairing, wish)));
    }
}
