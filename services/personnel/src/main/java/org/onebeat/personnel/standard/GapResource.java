package org.onebeat.personnel.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;

/** Where the staffing standard is not met (domain.md section 3). */
@Path("/staffing-gaps")
@RunOnVirtualThread
@Transactional
@Tag(name = "staffing standards")
class GapResource {
    private static final String ORDER = "staffing-gaps:id";
    private static final List<Column<VillageStaffing>> COLUMNS = List.of(
            new Column<>("区县", row -> row.county().name()),
            new Column<>(
                    "派出所", row -> row.station() == null ? null : row.station().name()),
            new Column<>("村社区", row -> row.village().name()),
            new Column<>("类型", row -> row.urban() ? "城镇" : "农村"),
            new Column<>("户数", VillageStaffing::households),
            new Column<>("人口", VillageStaffing::people),
            new Column<>("责任人", VillageStaffing::holder),
            new Column<>("应配", VillageStaffing::needed),
            new Column<>("现有", VillageStaffing::present),
            new Column<>("缺额", VillageStaffing::lacking));

    private final Gaps gaps;

    GapResource(Gaps gaps) {
        this.gaps = gaps;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listStaffingGaps", summary = "Villages where fewer serve than the standard asks for")
    public Page<VillageStaffing> list(@BeanParam GapQuestion question, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        List<Staffing> rows = gaps.rows(question).stream()
                .filter(row -> after.isEmpty() || row.village() > (Integer) after.getFirst())
                .limit(paging.probe())
                .toList();
        Named named = gaps.named(rows);
        return Page.of(rows, paging, row -> VillageStaffing.of(row, named), row -> Cursor.of(ORDER, row.village()));
    }

    @GET
    @Path("/figures")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "readStaffingFigures",
            summary = "How counties, or stations of one county, stand against the standard")
    public Page<StaffingFigure> figures(@BeanParam GapQuestion question) {
        return Page.whole(gaps.figures(question));
    }

    @GET
    @Path("/export")
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportStaffingGaps", summary = "The same as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam GapQuestion question) {
        List<Staffing> rows = gaps.rows(question);
        Named named = gaps.named(rows);
        List<VillageStaffing> shown =
                rows.stream().map(row -> VillageStaffing.of(row, named)).toList();
        return new Sheet<>("配备缺口", COLUMNS).answer("staffing-gaps", last -> last == null ? shown : List.of());
    }
}
