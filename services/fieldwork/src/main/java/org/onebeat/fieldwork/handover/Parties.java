package org.onebeat.fieldwork.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Wall;

/**
 * What the present caller hands over or takes over, wherever it stands: whoever leaves a village sees no more of it but
 * this. Nothing that is asked here is about anybody else.
 */
@ApplicationScoped
class Parties {

    private final Handovers handovers;
    private final PartyCounties counties;
    private final CurrentCaller caller;
    private final Wall wall;

    Parties(Handovers handovers, PartyCounties counties, CurrentCaller caller, Wall wall) {
        this.handovers = handovers;
        this.counties = counties;
        this.caller = caller;
        this.wall = wall;
    }

    /** Lets the running transaction reach the counties in which the caller is one of the two. */
    Restriction own() {
        int me = caller.personId();
        Set<Integer> reached =
                wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> counties.of(me)));
        reached.forEach(wall::admit);
        return Restriction.of("(it.outgoing = :me or it.incoming = :me)").with("me", me);
    }

    /** @throws Refusal 404 where the caller is neither of the two */
    Handover locked(UUID id) {
        own();
        return handovers.findLocked(id).filter(this::concerns).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 where the caller is neither of the two */
    Handover read(UUID id) {
        own();
        return handovers.find(id).filter(this::concerns).orElseThrow(Refusal::notFound);
    }

    private boolean concerns(Handover handover) {
        return handover.outgoing() == caller.personId() || handover.incoming() == caller.personId();
    }
}
