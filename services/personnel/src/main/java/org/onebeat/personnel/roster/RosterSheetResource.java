package org.onebeat.personnel.roster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** A month as a workbook, as stations pin it to the wall. */
@Path("/rosters/{id}/export")
@RunOnVirtualThread
@Tag(name = "rosters")
class RosterSheetResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rosters rosters;
    private final RosterFiles files;

    RosterSheetResource(Rosters rosters, RosterFiles files) {
        this.rosters = rosters;
        this.files = files;
    }

    /** A line a day, a column each kind of duty. */
    @GET
    @Transactional
    @Produces(XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportRoster", summary = "The month as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@PathParam("id") int id) {
        RosterFile file = files.file(rosters.find(id).orElseThrow(Refusal::notFound));
        StreamingOutput workbook = out -> RosterSheet.write(file, out);
        return RestResponse.ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roster.xlsx\"")
                .build();
    }
}
