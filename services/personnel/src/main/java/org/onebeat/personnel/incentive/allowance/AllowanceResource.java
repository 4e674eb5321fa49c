package org.onebeat.personnel.incentive.allowance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.incentive.fund.Fen;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who is owed what of a month, by posting and payer. */
@Path("/allowance-runs/{id}/allowances")
@RunOnVirtualThread
@Tag(name = "incentives")
class AllowanceResource {
    private static final String ORDER = "allowances";

    private final AllowanceRuns runs;
    private final Allowances allowances;
    private final Paymaster paymaster;
    private final Terms terms;

    AllowanceResource(AllowanceRuns runs, Allowances allowances, Paymaster paymaster, Terms terms) {
        this.runs = runs;
        this.allowances = allowances;
        this.paymaster = paymaster;
        this.terms = terms;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listAllowances", summary = "Who is owed what of a month")
    public Page<AllowanceView> list(@PathParam("id") int id, @BeanParam Paging paging) {
        AllowanceRun run = runs.find(id).orElseThrow(Refusal::notFound);
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        List<Allowance> rows = allowances.of(run.id(), after, paging.probe());
        Page<Allowance> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.id()));
        return new Page<>(paymaster.views(page.items()), page.next());
    }

    @GET
    @Path("/export")
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "exportAllowances", summary = "The month as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@PathParam("id") int id) {
        int run = runs.find(id).orElseThrow(Refusal::notFound).id();
        var payers = terms.chinese(Catalogue.PAYER);
        List<Column<AllowanceView>> columns = List.of(
                new Column<>("月份", row -> row.month().toString().substring(0, 7)),
                new Column<>("姓名", row -> row.person().displayName()),
                new Column<>("警号", row -> row.person().serviceNumber()),
                new Column<>("在岗天数", AllowanceView::days),
                new Column<>("出资方", row -> payers.getOrDefault(row.payer(), row.payer())),
                new Column<>("金额（元）", row -> Fen.yuan(row.amount())));
        return new Sheet<>("驻村津贴", columns)
                .answer(
                        "allowances",
                        last -> paymaster.views(
                                allowances.of(run, last == null ? List.of() : List.of(last.id()), Sheet.PAGE)));
    }
}
