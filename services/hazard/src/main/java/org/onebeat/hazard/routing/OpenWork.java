package org.onebeat.hazard.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.Hazards;
import org.onebeat.messaging.Outbox;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.PostingChanged;
import org.onebeat.territory.RoutingLock;

/**
 * Open hazards move with the post and with the village (architecture.md section 4), in the transaction in which the
 * change is heard: no instant is left at which nobody, or two, answer for one.
 */
@ApplicationScoped
class OpenWork {

    private final Hazards hazards;
    private final Routing routing;
    private final RoutingLock lock;
    private final Outbox outbox;
    private final Clock clock;

    OpenWork(Hazards hazards, Routing routing, RoutingLock lock, Outbox outbox, Clock clock) {
        this.hazards = hazards;
        this.routing = routing;
        this.lock = lock;
        this.outbox = outbox;
        this.clock = clock;
    }

    void follow(@Observes PostingChanged changed) {
        follow(changed.areaIds());
    }

    void follow(@Observes AreaChanged changed) {
        follow(changed.areaIds());
    }

    private void follow(Set<Integer> areas) {
        lock.alone();
        List<Hazard> open = hazards.openBelow(areas);
        if (open.isEmpty()) {
            return;
        }
        Present present = routing.standing(
                open.stream().map(hazard -> hazard.ancestors().villageId()).toList(), clock.instant());
        outbox.appendAll(
                open.stream().flatMap(hazard -> present.follow(hazard).stream()).toList());
    }
}
