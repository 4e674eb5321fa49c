package org.onebeat.hazard.hazard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.paging.Order;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;

@Path("/hazards/export")
@RunOnVirtualThread
@Tag(name = "hazards")
class LedgerResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST = 10_000;

    private final Hazards hazards;
    private final Ledger ledger;
    private final Clock clock;

    LedgerResource(Hazards hazards, Ledger ledger, Clock clock) {
        this.hazards = hazards;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GET
    @Produces(XLSX)
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "exportHazards",
            summary = "The ledger as a workbook, by the filters of the list; 10,000 rows at most")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam HazardQuestion question) {
        Order<Hazard> order = question.order();
        Restriction where = question.restriction(clock.instant());
        if (hazards.count(where) > MOST) {
            throw Refusal.ruleBroken("too-many-rows", Map.of("most", MOST));
        }
        StreamingOutput workbook = out -> ledger.write(out, order, where);
        return RestResponse.ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hazards.xlsx\"")
                .build();
    }
}
