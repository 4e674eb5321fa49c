package org.onebeat.cases.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.partner.Delegates;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;

/** As what the present caller works on a dispute that is opened to them. */
@ApplicationScoped
public class Guests {

    private final CurrentCaller caller;
    private final Delegates delegates;

    Guests(CurrentCaller caller, Delegates delegates) {
        this.caller = caller;
        this.delegates = delegates;
    }

    /** Empty for whom it is not opened to. */
    public Optional<Guest> of(Dispute dispute) {
        if (caller.scopeAs(Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF)
                .opens(dispute.id())) {
            return Optional.of(Guest.JOINT);
        }
        return caller.scopeAs(Role.PARTNER).opens(dispute.id())
                ? Optional.of(hasIt(dispute) ? Guest.AGENCY : Guest.PARTNER)
                : Optional.empty();
    }

    private boolean hasIt(Dispute dispute) {
        Set<String> own = delegates.agenciesOf(caller.postings());
        return dispute.state() == DisputeState.TRANSFERRED
                && own.contains(dispute.transfers().getLast().agency());
    }
}
