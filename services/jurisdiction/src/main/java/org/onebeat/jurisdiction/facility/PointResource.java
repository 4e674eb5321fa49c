package org.onebeat.jurisdiction.facility;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Police rooms and workstations within the caller's scope. */
@Path("/police-points")
@RunOnVirtualThread
@Tag(name = "police points")
class PointResource {

    private final Points points;
    private final PointFiles files;
    private final Keeping keeping;
    private final Standing standing;

    PointResource(Points points, PointFiles files, Keeping keeping, Standing standing) {
        this.points = points;
        this.files = files;
        this.keeping = keeping;
        this.standing = standing;
    }

    @GET
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER,
        Role.SYSTEM
    })
    @Transactional
    @Operation(operationId = "listPolicePoints", summary = "Police rooms and workstations within the caller's scope")
    public Page<PointItem> list(@BeanParam PointQuestion question, @BeanParam Paging paging) {
        Order<PolicePoint> order = PointOrders.named(question.sort);
        List<PolicePoint> rows = order.rows(points, question.restriction(standing.today()), paging);
        Map<UUID, PointItem> items = files.itemsOf(rows);
        return Page.of(rows, paging, row -> items.get(row.id()), order::positionOf);
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "openPolicePoint", summary = "A room, workstation or post has opened in a village")
    public RestResponse<PointFile> open(@Valid @NotNull NewPoint form) {
        PolicePoint point = keeping.open(form);
        return Etag.created(URI.create("police-points/" + point.id()), files.fileOf(point), point.version());
    }

    @GET
    @Path("/{id}")
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER,
        Role.SYSTEM
    })
    @Transactional
    @Operation(
            operationId = "readPolicePoint",
            summary = "One point with what it serves and has, and what happened to it")
    public RestResponse<PointFile> read(@PathParam("id") UUID id) {
        return ok(points.find(id).orElseThrow(Refusal::notFound));
    }

    @PUT
    @Path("/{id}")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Transactional
    @Operation(operationId = "describePolicePoint", summary = "Set right what is known of a point")
    public RestResponse<PointFile> describe(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull PointForm form) {
        return change(id, ifMatch, point -> keeping.describe(point, form));
    }

    @POST
    @Path("/{id}/upgrades")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "upgradePolicePoint", summary = "The point was upgraded on a day")
    public RestResponse<PointFile> upgrade(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull UpgradeForm form) {
        return change(id, ifMatch, point -> keeping.upgrade(point, form));
    }

    @POST
    @Path("/{id}/services")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "servePolicePoint",
            summary = "From a day on the point serves these villages and no others; a village has one room at a time")
    public RestResponse<PointFile> serve(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull ServiceForm form) {
        return change(id, ifMatch, point -> keeping.serve(point, form));
    }

    @POST
    @Path("/{id}/closure")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "closePolicePoint", summary = "The point is no more from a day on; its record stays")
    public RestResponse<PointFile> close(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull ClosureForm form) {
        return change(id, ifMatch, point -> keeping.close(point, form));
    }

    private RestResponse<PointFile> change(UUID id, String ifMatch, Consumer<PolicePoint> deed) {
        PolicePoint point = Etag.unchanged(points.findLocked(id), ifMatch, PolicePoint::version);
        deed.accept(point);
        return ok(point);
    }

    private RestResponse<PointFile> ok(PolicePoint point) {
        return Etag.ok(files.fileOf(point), point.version());
    }
}
