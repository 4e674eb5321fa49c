package org.onebeat.hazard.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.HazardEvent;
import org.onebeat.hazard.hazard.Hazards;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.routing.OpenWork;
import org.onebeat.service.routing.Present;

/** Open hazards, each with whoever holds its village. */
@ApplicationScoped
class OpenHazards implements OpenWork<Hazard> {

    private final Hazards hazards;
    private final Outbox outbox;

    OpenHazards(Hazards hazards, Outbox outbox) {
        this.hazards = hazards;
        this.outbox = outbox;
    }

    @Override
    public List<Hazard> openBelow(Set<Integer> areas) {
        return hazards.openBelow(areas);
    }

    @Override
    public void follow(List<Hazard> open, Present present) {
        List<HazardEvent> events = open.stream()
                .flatMap(hazard -> Handover.of(hazard, present).stream())
                .toList();
        outbox.appendAll(events);
    }
}
