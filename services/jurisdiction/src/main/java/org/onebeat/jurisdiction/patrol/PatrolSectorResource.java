package org.onebeat.jurisdiction.patrol;

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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Patrol sectors of the caller's counties. */
@Path("/patrol-sectors")
@RunOnVirtualThread
@Tag(name = "patrol sectors")
class PatrolSectorResource {

    private final PatrolSectors sectors;
    private final Patrolling patrolling;
    private final PatrolFiles files;
    private final Standing standing;

    PatrolSectorResource(PatrolSectors sectors, Patrolling patrolling, PatrolFiles files, Standing standing) {
        this.sectors = sectors;
        this.patrolling = patrolling;
        this.files = files;
        this.standing = standing;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listPatrolSectors", summary = "Patrol sectors of the caller's counties")
    public Page<PatrolSectorItem> list(@BeanParam PatrolQuestion question, @BeanParam Paging paging) {
        Order<PatrolSector> order = Order.named(question.sort, PatrolSectors.ORDERS);
        List<PatrolSector> rows = order.rows(sectors, question.restriction(standing.today(), files::coveredAs), paging);
        Map<UUID, PatrolSectorItem> items =
                files.itemsOf(rows).stream().collect(Collectors.toMap(PatrolSectorItem::id, item -> item));
        return Page.of(rows, paging, row -> items.get(row.id()), order::positionOf);
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "openPatrolSector",
            summary = "A patrol sector of the county in which everything lies that it covers")
    public RestResponse<PatrolSectorFile> open(@Valid @NotNull NewPatrolSector form) {
        PatrolSector sector = patrolling.open(form);
        return Etag.created(URI.create("patrol-sectors/" + sector.id()), files.fileOf(sector), sector.version());
    }

    @GET
    @Path("/{id}")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readPatrolSector", summary = "One patrol sector with all its arrangements")
    public RestResponse<PatrolSectorFile> read(@PathParam("id") UUID id) {
        return ok(sectors.find(id).orElseThrow(Refusal::notFound));
    }

    @PUT
    @Path("/{id}")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Transactional
    @Operation(operationId = "describePatrolSector", summary = "Set its code and name right")
    public RestResponse<PatrolSectorFile> describe(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull PatrolSectorForm form) {
        return change(id, ifMatch, sector -> patrolling.describe(sector, form));
    }

    @POST
    @Path("/{id}/arrangements")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "arrangePatrolSector",
            summary = "From a day on it covers these areas, is led so, and has these crews")
    public RestResponse<PatrolSectorFile> arrange(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull ArrangementForm form) {
        return change(id, ifMatch, sector -> patrolling.arrange(sector, form));
    }

    @POST
    @Path("/{id}/closure")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "closePatrolSector", summary = "It is no more from a day on; its record stays")
    public RestResponse<PatrolSectorFile> close(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull PatrolClosure form) {
        return change(id, ifMatch, sector -> patrolling.close(sector, form));
    }

    private RestResponse<PatrolSectorFile> change(UUID id, String ifMatch, Consumer<PatrolSector> deed) {
        PatrolSector sector = Etag.unchanged(sectors.findLocked(id), ifMatch, PatrolSector::version);
        deed.accept(sector);
        return ok(sector);
    }

    private RestResponse<PatrolSectorFile> ok(PatrolSector sector) {
        return Etag.ok(files.fileOf(sector), sector.version());
    }
}
