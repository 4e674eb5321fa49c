package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;

/** Whether a roster is one of the caller's, for what is kept beside it. */
@ApplicationScoped
public class RosterAddress {
    private final Rosters rosters;
    private final Trail trail;

    RosterAddress(Rosters rosters, Trail trail) {
        this.rosters = rosters;
        this.trail = trail;
    }

    /** 404 outside the caller's scope. */
    public void demand(int roster) {
        if (rosters.find(roster).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    public void note(int roster, String action) {
        Roster found = rosters.find(roster).orElseThrow(Refusal::notFound);
        trail.note(action, "roster", Integer.toString(roster), found.ancestors(), null);
    }
}
