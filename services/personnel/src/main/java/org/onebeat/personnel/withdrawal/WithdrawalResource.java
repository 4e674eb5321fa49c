package org.onebeat.personnel.withdrawal;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who is taken off the village for a time, by whose order (domain.md section 3). */
@Path("/withdrawals")
@RunOnVirtualThread
@Tag(name = "withdrawals")
class WithdrawalResource {
    private static final String ORDER = "withdrawals";

    private final Withdrawals withdrawals;
    private final Withdrawing withdrawing;
    private final WithdrawalViews views;

    WithdrawalResource(Withdrawals withdrawals, Withdrawing withdrawing, WithdrawalViews views) {
        this.withdrawals = withdrawals;
        this.withdrawing = withdrawing;
        this.views = views;
    }

    /** Withdrawals of people in scope, the newest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listWithdrawals", summary = "Withdrawals of people in scope")
    public Page<WithdrawalView> list(@BeanParam WithdrawalQuestion question, @BeanParam Paging paging) {
        List<Withdrawal> rows =
                withdrawals.matching(question, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, WithdrawalView> shown =
                views.of(rows).stream().collect(Collectors.toMap(WithdrawalView::id, Function.identity()));
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    /** 422 for somebody without a village; 409 where a withdrawal is filed for these days. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "fileWithdrawal", summary = "File a withdrawal")
    public RestResponse<WithdrawalView> file(@NotNull @Valid NewWithdrawal wish) {
        Withdrawal filed = withdrawing.file(wish);
        URI location = URI.create("/api/v1/personnel/withdrawals/" + filed.id());
        return Etag.created(location, views.of(List.of(filed)).getFirst(), filed.version());
    }

    /** By the county; 403 for oneself. */
    @POST
    @Once
    @Path("/{id}/approval")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "approveWithdrawal", summary = "Approve a withdrawal, with somebody who acts meanwhile")
    public RestResponse<WithdrawalView> approve(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Approval wish) {
        return change(id, ifMatch, withdrawal -> withdrawing.approve(withdrawal, wish.cover()));
    }

    /** By the county; 403 for oneself. */
    @POST
    @Once
    @Path("/{id}/refusal")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "refuseWithdrawal", summary = "Refuse a withdrawal")
    public RestResponse<WithdrawalView> refuse(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Rejection wish) {
        return change(id, ifMatch, withdrawal -> withdrawing.refuse(withdrawal, wish.reason()));
    }

    /** From now, or the first day, on; 422 where that one is away too. */
    @POST
    @Once
    @Path("/{id}/cover")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "coverWithdrawal", summary = "Somebody, or somebody else, acts for a person withdrawn")
    public RestResponse<WithdrawalView> cover(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Approval.Cover wish) {
        return change(id, ifMatch, withdrawal -> withdrawing.cover(withdrawal, wish.cover()));
    }

    /** 409 for one that is over, refused or called off. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "endWithdrawal", summary = "Bring somebody back earlier, or call a withdrawal off")
    public RestResponse<WithdrawalView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid WithdrawalEnd wish) {
        return change(id, ifMatch, withdrawal -> withdrawing.end(withdrawal, wish.on()));
    }

    private RestResponse<WithdrawalView> change(int id, String ifMatch, Consumer<Withdrawal> deed) {
        Withdrawal withdrawal = Etag.unchanged(withdrawals.findLocked(id), ifMatch, Withdrawal::version);
        deed.accept(withdrawal);
        return Etag.ok(views.of(List.of(withdrawal)).getFirst(), withdrawal.version());
    }
}
