package org.onebeat.jurisdiction.reform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.area.AreaView;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/areas/{id}/withdrawals")
@RunOnVirtualThread
@Tag(name = "reforms")
class WithdrawalResource {

    private final Withdrawing withdrawing;
    private final Views views;

    WithdrawalResource(Withdrawing withdrawing, Views views) {
        this.withdrawing = withdrawing;
        this.views = views;
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "withdrawPlan",
            summary =
                    "All that is planned for the area on a day yet to come is withdrawn, a merger or a split whole; 204 where"
                            + " the area was to begin then, and never will")
    public RestResponse<AreaView> withdraw(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Withdrawal body) {
        return withdrawing
                .withdraw(id, ifMatch, body)
                .map(area -> Etag.ok(views.of(area), area.sequence()))
                .orElseGet(RestResponse::noContent);
    }
}
