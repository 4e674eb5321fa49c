package org.onebeat.personnel.secondment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;

/** Terms by the filters of the list, to take away: between two days it is the rotation plan. */
@Path("/secondments/export")
@RunOnVirtualThread
@Tag(name = "secondments")
class RotationResource {
    private final Secondments secondments;
    private final SecondmentViews views;

    RotationResource(Secondments secondments, SecondmentViews views) {
        this.secondments = secondments;
        this.views = views;
    }

    @GET
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportSecondments", summary = "Terms as a workbook, by the filters of the list")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam SecondmentQuestion question) {
        Restriction where = question.restriction();
        List<Column<SecondmentView>> columns = List.of(
                new Column<>("姓名", row -> row.person().displayName()),
                new Column<>("警号/工号", row -> row.person().serviceNumber()),
                new Column<>("原单位", row -> row.unit().name()),
                new Column<>("村（社区）", row -> row.village().name()),
                new Column<>("派出所", row -> row.station().name()),
                new Column<>("起始日期", SecondmentView::from),
                new Column<>("期满日期", SecondmentView::until),
                new Column<>("提前结束原因", SecondmentView::endReason),
                new Column<>("已有接续", row -> row.goneOn() ? "是" : "否"));
        return new Sheet<>("支援轮换", columns).answer("secondments", last -> after(where, last));
    }

    private List<SecondmentView> after(Restriction where, SecondmentView last) {
        List<Secondment> rows =
                secondments.matching(where, last == null ? List.of() : List.of(last.until(), last.id()), Sheet.PAGE);
        Map<Integer, SecondmentView> shown = views.all(rows);
        return rows.stream().map(row -> shown.get(row.id())).toList();
    }
}
