package org.onebeat.personnel.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Accounts are made in the background; here is how far they have come. */
@Path("/accounts")
@RunOnVirtualThread
@Tag(name = "accounts")
class AccountResource {
    private final Accounts accounts;

    AccountResource(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Counts over the people in scope. */
    @GET
    @Path("/progress")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readAccountProgress", summary = "How far accounts in scope have been made")
    public Progress progress() {
        return accounts.progress();
    }
}
