package org.onebeat.hazard.inspection;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/inspections")
@RunOnVirtualThread
@Tag(name = "inspections")
class InspectionResource {

    private static final Order<Inspection> LATEST_FIRST = Order.descending(
            "inspections", "-occurredAt", instant("occurredAt", Inspection::occurredAt), uuid("id", Inspection::id));

    private final Inspections inspections;
    private final InspectionFiles files;
    private final Inspecting inspecting;

    InspectionResource(Inspections inspections, InspectionFiles files, Inspecting inspecting) {
        this.inspections = inspections;
        this.files = files;
        this.inspecting = inspecting;
    }

    @POST
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(
            operationId = "carryOutInspection",
            summary = "Record an inspection by its checklist; each NO opens a hazard unless told otherwise")
    public RestResponse<InspectionFile> carryOut(@Valid @NotNull InspectionForm form) {
        Inspection inspection = inspecting.carryOut(form);
        return RestResponse.ResponseBuilder.<InspectionFile>created(URI.create("inspections/" + inspection.id()))
                .entity(files.fileOf(inspection))
                .build();
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listInspections", summary = "Inspections within the caller's scope, the latest first")
    public Page<InspectionItem> list(@BeanParam InspectionQuestion question, @BeanParam Paging paging) {
        List<Inspection> rows = LATEST_FIRST.rows(inspections, question.restriction(), paging);
        return Page.of(rows, paging, files.itemsOf(rows), LATEST_FIRST::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readInspection", summary = "An inspection with its answers and the hazards it found")
    public InspectionFile read(@PathParam("id") UUID id) {
        return files.fileOf(inspections.find(id).orElseThrow(Refusal::notFound));
    }
}
