package org.onebeat.personnel.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** First passwords on paper. */
@Path("/account-slips")
@RunOnVirtualThread
@Tag(name = "accounts")
class SlipResource {
    private final SlipPrinter printer;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    SlipResource(SlipPrinter printer, Territory territory, CurrentCaller caller, Trail trail, Clock clock) {
        this.printer = printer;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives a fresh first password to everybody of the unit who has not signed in yet, and shows it this once: the
     * answer is not kept, a repeat of the key is refused with 409.
     */
    @POST
    @Once(keep = false)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "printAccountSlips", summary = "First passwords of a unit")
    public Slips print(@NotNull @Valid SlipWish wish) {
        Ancestors unit = territory.ancestorsOf(wish.unit(), CivilTime.today(clock));
        if (!caller.scope().covers(unit)) {
            throw Refusal.notFound();
        }
        List<Slip> slips = printer.print(wish.unit());
        trail.note("account-slips-printed", "unit", wish.unit().toString(), unit, null);
        slips.forEach(slip -> trail.note("first-password-given", "account", slip.account(), unit, null));
        return new Slips(slips);
    }
}
