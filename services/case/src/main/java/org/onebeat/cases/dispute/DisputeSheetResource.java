package org.onebeat.cases.dispute;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.search.WordSearch;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes/export")
@RunOnVirtualThread
@Tag(name = "disputes")
class DisputeSheetResource {

    private final DisputeSheet sheet;
    private final WordSearch search;
    private final Clock clock;

    DisputeSheetResource(DisputeSheet sheet, WordSearch search, Clock clock) {
        this.sheet = sheet;
        this.search = search;
        this.clock = clock;
    }

    @GET
    @Produces(Sheet.XLSX)
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "exportDisputes",
            summary =
                    "Disputes as a workbook, by the filters of the list, the last reported first; 50,000 rows at most")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam DisputeQuestion question) {
        return sheet.of(question.restriction(clock.instant(), search));
    }
}
