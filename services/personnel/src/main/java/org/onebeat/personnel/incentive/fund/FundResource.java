package org.onebeat.personnel.incentive.fund;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Reward funds with their budgets (domain.md section 3). */
@Path("/funds")
@RunOnVirtualThread
@Tag(name = "incentives")
class FundResource {
    private static final String ORDER = "funds";

    private final Funds funds;
    private final Treasury treasury;
    private final Territory territory;

    FundResource(Funds funds, Treasury treasury, Territory territory) {
        this.funds = funds;
        this.treasury = treasury;
        this.territory = territory;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listFunds", summary = "Reward funds in scope, the latest first")
    public Page<FundView> list(
            @QueryParam("on") @Parameter(description = "Only those that pay on this day") LocalDate on,
            @BeanParam Paging paging) {
        List<Fund> rows = funds.paying(on, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Page<Fund> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.id()));
        return new Page<>(views(page.items()), page.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "readFund", summary = "A reward fund and how far it is used up")
    public RestResponse<FundView> read(@PathParam("id") int id) {
        return told(funds.find(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "openFund", summary = "Open a reward fund")
    public RestResponse<FundView> open(@NotNull @Valid FundForm form) {
        Fund fund = treasury.open(form);
        URI location = URI.create("/api/v1/personnel/funds/" + fund.id());
        return Etag.created(location, views(List.of(fund)).getFirst(), fund.version());
    }

    @PUT
    @Transactional
    @Path("/{id}")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "correctFund", summary = "Another name, budget or time of a fund")
    public RestResponse<FundView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid FundForm form) {
        Fund fund = Etag.unchanged(funds.findLocked(id), ifMatch, Fund::version);
        treasury.correct(fund, form);
        return told(fund);
    }

    /** All of them or none: 409 {@code fund-exhausted} where they come to more than is left. */
    @POST
    @Once
    @Path("/{id}/payments")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "payFromFund", summary = "Pay people out of a fund")
    public RestResponse<FundView> pay(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid NewPayments wish) {
        Fund fund = Etag.unchanged(funds.findLocked(id), ifMatch, Fund::version);
        treasury.pay(fund, wish);
        return told(fund);
    }

    private RestResponse<FundView> told(Fund fund) {
        return Etag.ok(views(List.of(fund)).getFirst(), fund.version());
    }

    private List<FundView> views(Collection<Fund> rows) {
        var areas = territory.areas(rows.stream().map(Fund::unit).collect(Collectors.toSet()));
        return rows.stream().map(row -> FundView.of(row, areas)).toList();
    }
}
