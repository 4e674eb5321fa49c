package org.onebeat.hazard.hazard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

@Path("/hazards")
@RunOnVirtualThread
@Tag(name = "hazards")
class HazardResource {

    private final Hazards hazards;
    private final HazardFiles files;
    private final Reporting reporting;
    private final Clock clock;

    HazardResource(Hazards hazards, HazardFiles files, Reporting reporting, Clock clock) {
        this.hazards = hazards;
        this.files = files;
        this.reporting = reporting;
        this.clock = clock;
    }

    @POST
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.SYSTEM})
    @Once
    @Operation(
            operationId = "reportHazard",
            summary = "Report a hazard in a village of one's own; it goes at once to whoever holds the village")
    public RestResponse<HazardFile> report(@Valid @NotNull NewHazard form) {
        Hazard hazard = reporting.report(form);
        return Etag.created(URI.create("hazards/" + hazard.id()), files.fileOf(hazard), hazard.version());
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listHazards", summary = "The ledger of hazards within the caller's scope")
    public Page<HazardItem> list(@BeanParam HazardQuestion question, @BeanParam Paging paging) {
        Order<Hazard> order = question.order();
        List<Hazard> rows = order.rows(hazards, question.restriction(clock.instant()), paging);
        Names names = files.namesOf(rows);
        return Page.of(rows, paging, row -> HazardItem.of(row, names), order::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readHazard", summary = "The file of a hazard")
    public RestResponse<HazardFile> read(@PathParam("id") UUID id) {
        Hazard hazard = hazards.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(files.fileOf(hazard), hazard.version());
    }
}
