package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;

/** What goes with every change of a hazard, in the same transaction: the event and the audit trail. */
@ApplicationScoped
public class Docket {

    private final Hazards hazards;
    private final Outbox outbox;
    private final Trail trail;

    Docket(Hazards hazards, Outbox outbox, Trail trail) {
        this.hazards = hazards;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** Files a new hazard. */
    public Hazard open(Found found) {
        Hazard hazard = hazards.add(found.hazard());
        outbox.appendAll(found.events());
        note(hazard, Happening.FOUND, null);
        return hazard;
    }

    /** @param reason why, where one is asked for; null otherwise */
    public void enter(Hazard hazard, HazardEvent event, String reason) {
        outbox.append(event);
        note(hazard, event.happening(), reason);
    }

    private void note(Hazard hazard, Happening happening, String reason) {
        trail.note(happening.deed(), "hazard", hazard.id().toString(), hazard.ancestors(), reason);
        hazards.settle();
    }
}
