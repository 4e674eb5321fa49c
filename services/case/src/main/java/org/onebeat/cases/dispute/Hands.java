package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.cases.ladder.Level;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;

/** Whose hands a dispute is in: those of who serves its village, and once it has come up to the county, of its clerks. */
@ApplicationScoped
class Hands {

    private final CurrentCaller caller;

    Hands(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Whether the present caller may take steps with it, and not only read it. */
    boolean hold(Dispute dispute) {
        boolean serves = caller.scopeAs(Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF)
                .covers(dispute.ancestors());
        boolean leads = dispute.level().isAtLeast(Level.COUNTY)
                && caller.scopeAs(Role.COUNTY_CLERK).covers(dispute.ancestors());
        return serves || leads;
    }

    /** @throws Refusal {@code below-county} to a clerk whom it has not reached */
    void demand(Dispute dispute) {
        if (!hold(dispute)) {
            throw Refusal.forbidden("below-county");
        }
    }
}
