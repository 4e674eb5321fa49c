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
import org.onebeat.personnel.register.Sheet;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
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
        Sheet sheet = new Sheet("配备缺口", "区县", "派出所", "村社区", "类型", "户数", "人口", "责任人", "应配", "现有", "缺额");
        rows.stream().map(row -> VillageStaffing.of(row, named)).forEach(row -> write(sheet, row));
        return sheet.answer("staffing-gaps.xlsx");
    }

    private static void write(Sheet sheet, VillageStaffing row) {
        sheet.row(
                row.county().name(),
                row.station() == null ? "" : row.station().name(),
                row.village().name(),
                row.urban() ? "城镇" : "农村",
                row.households(),
                row.people(),
                row.holder(),
                row.needed(),
                row.present(),
                row.lacking());
    }
}
