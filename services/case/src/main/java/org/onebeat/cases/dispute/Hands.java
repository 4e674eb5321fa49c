package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.onebeat.cases.grant.Guest;
import org.onebeat.cases.grant.Guests;
import org.onebeat.cases.ladder.Level;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;

/**
 * Whose hands a dispute is in: those of who serves its village, and once it has come up to the county, of its clerks, who may
 * ask others in before. Some of its steps are those of whom it is opened to.
 */
@ApplicationScoped
class Hands {

    private final CurrentCaller caller;
    private final Guests guests;

    Hands(CurrentCaller caller, Guests guests) {
        this.caller = caller;
        this.guests = guests;
    }

    /** The steps that are the present caller's to take, possible now or not: none for those who may only read. */
    Set<Step> of(Dispute dispute) {
        boolean clerk = caller.scopeAs(Role.COUNTY_CLERK).covers(dispute.ancestors());
        if (serves(dispute) || clerk && dispute.level().isAtLeast(Level.COUNTY)) {
            return EnumSet.allOf(Step.class);
        }
        return clerk
                ? EnumSet.of(Step.GRANT)
                : guests.of(dispute).map(Guest::steps).orElse(Set.of());
    }

    /** Null for who serves there, and for their clerks. */
    Guest guest(Dispute dispute) {
        return caller.scopeAs(Role.COUNTY_CLERK).covers(dispute.ancestors()) || serves(dispute)
                ? null
                : guests.of(dispute).orElse(null);
    }

    /** @throws Refusal {@code below-county} to a clerk whom it has not reached, {@code step-of-others} to a guest */
    void demand(Dispute dispute, Step step) {
        if (!of(dispute).contains(step)) {
            throw Refusal.forbidden(guest(dispute) == null ? "below-county" : "step-of-others");
        }
    }

    private boolean serves(Dispute dispute) {
        return caller.scopeAs(Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF)
                .covers(dispute.ancestors());
    }
}
