package org.onebeat.personnel.incentive.promotion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/candidates/export")
@RunOnVirtualThread
@Tag(name = "incentives")
class CandidateSheetResource {
    private static final List<Column<DueView>> COLUMNS = List.of(
            new Column<>("姓名", row -> row.person().displayName()),
            new Column<>("警号", row -> row.person().serviceNumber()),
            new Column<>("单位", row -> row.unit().name()));

    private final Candidates candidates;
    private final Clock clock;

    CandidateSheetResource(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportCandidates", summary = "The candidates of a year as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @QueryParam("year") @Parameter(description = "The last of the years; last year unless told") Integer year) {
        int last = year == null ? CivilTime.today(clock).getYear() - 1 : year;
        return new Sheet<>("候选人才", COLUMNS)
                .answer(
                        "candidates",
                        row -> candidates.of(
                                last, row == null ? 0 : row.person().id(), Sheet.PAGE));
    }
}
