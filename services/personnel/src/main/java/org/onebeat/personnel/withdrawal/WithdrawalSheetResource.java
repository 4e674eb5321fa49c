package org.onebeat.personnel.withdrawal;

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
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The withdrawals as a file for those who answer for them. */
@Path("/withdrawals/export")
@RunOnVirtualThread
@Tag(name = "withdrawals")
class WithdrawalSheetResource {
    private static final List<Column<WithdrawalView>> COLUMNS = List.of(
            new Column<>("姓名", row -> row.person().displayName()),
            new Column<>("警号", row -> row.person().serviceNumber()),
            new Column<>("所属单位", row -> row.unit().name()),
            new Column<>("抽调单位", row -> row.orderedBy().name()),
            new Column<>("原因", WithdrawalView::reason),
            new Column<>("开始日期", WithdrawalView::from),
            new Column<>("返回日期", WithdrawalView::until),
            new Column<>("状态", row -> row.back() ? "已返回" : row.state().chinese()),
            new Column<>("报备人", WithdrawalView::filedBy),
            new Column<>("审批人", WithdrawalView::decidedBy));

    private final Withdrawals withdrawals;
    private final WithdrawalViews views;

    WithdrawalSheetResource(Withdrawals withdrawals, WithdrawalViews views) {
        this.withdrawals = withdrawals;
        this.views = views;
    }

    @GET
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportWithdrawals", summary = "The withdrawals as a workbook, by the filters of the list")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam WithdrawalQuestion question) {
        return new Sheet<>("调岗报备", COLUMNS)
                .answer(
                        "withdrawals",
                        last -> views.of(withdrawals.matching(
                                question, last == null ? List.of() : List.of(last.id()), Sheet.PAGE)));
    }
}
