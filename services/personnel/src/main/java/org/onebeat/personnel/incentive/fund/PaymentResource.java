package org.onebeat.personnel.incentive.fund;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The book of a reward fund. */
@Path("/funds/{id}/payments")
@RunOnVirtualThread
@Tag(name = "incentives")
class PaymentResource {
    private static final String ORDER = "payments";
    private static final List<Column<PaymentView>> COLUMNS = List.of(
            new Column<>("姓名", payment -> payment.person().displayName()),
            new Column<>("警号", payment -> payment.person().serviceNumber()),
            new Column<>("金额（元）", payment -> Fen.yuan(payment.amount())),
            new Column<>("日期", PaymentView::on),
            new Column<>("事由", PaymentView::reason),
            new Column<>("退回日期", PaymentView::reversedOn));

    private final Funds funds;
    private final Payments payments;
    private final Treasury treasury;

    PaymentResource(Funds funds, Payments payments, Treasury treasury) {
        this.funds = funds;
        this.payments = payments;
        this.treasury = treasury;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listPayments", summary = "What a fund has paid, in the order of its book")
    public Page<PaymentView> list(@PathParam("id") int id, @BeanParam Paging paging) {
        Fund fund = funds.find(id).orElseThrow(Refusal::notFound);
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        List<Payment> rows = payments.of(fund.id(), after, paging.probe());
        Page<Payment> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.id()));
        return new Page<>(treasury.views(page.items()), page.next());
    }

    @GET
    @Path("/export")
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "exportPayments", summary = "The book of a fund as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@PathParam("id") int id) {
        Fund fund = funds.find(id).orElseThrow(Refusal::notFound);
        int number = fund.id();
        return new Sheet<>("奖励发放", COLUMNS)
                .answer(
                        "payments",
                        last -> treasury.views(
                                payments.of(number, last == null ? List.of() : List.of(last.id()), Sheet.PAGE)));
    }

    /** 409 for one that was reversed before. */
    @POST
    @Once
    @Path("/{payment}/reversal")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "reversePayment", summary = "A payment by mistake comes back into the fund")
    public RestResponse<PaymentView> reverse(
            @PathParam("id") int id,
            @PathParam("payment") int number,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid Reversal wish) {
        Fund fund = Etag.unchanged(funds.findLocked(id), ifMatch, Fund::version);
        Payment payment = payments.findLocked(number)
                .filter(found -> found.fund() == fund.id())
                .orElseThrow(Refusal::notFound);
        treasury.takeBack(fund, payment, wish.reason());
        return Etag.ok(treasury.views(List.of(payment)).getFirst(), fund.version());
    }
}
