package org.onebeat.personnel.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** From the workbook to the first sign-in. */
@Path("/go-live")
@RunOnVirtualThread
@Tag(name = "accounts")
class OnsetResource {
    private final Accounts accounts;

    OnsetResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(
            operationId = "listOnsets",
            summary = "Accounts made, slips printed and first sign-ins, for each county in scope or each station of a"
                    + " county")
    public Page<OnsetView> list(
            @QueryParam("county") @Parameter(description = "Id of a county: its stations; left out: the counties")
                    Integer county) {
        return Page.whole(accounts.onsets(county).stream()
                .map(onset -> OnsetView.of(onset, county))
                .toList());
    }
}
