package org.onebeat.service.parked;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.onebeat.messaging.NotFirst;
import org.onebeat.messaging.ParkedEvent;
import org.onebeat.messaging.ParkedEvents;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

/** Parked events as an operator deals with them: each deed is on the trail, as one of the city. */
@ApplicationScoped
class ParkedQueue {
    /** Rows of the city itself stand in its root area. */
    private static final Ancestors CITY = Ancestors.ofCounty(1);

    private final ParkedEvents parked;
    private final Trail trail;

    ParkedQueue(ParkedEvents parked, Trail trail) {
        this.parked = parked;
        this.trail = trail;
    }

    List<ParkedEvent> list(long after, int limit) {
        return parked.list(after, limit);
    }

    ParkedEvent get(long id) {
        return parked.find(id).orElseThrow(Refusal::notFound);
    }

    ParkedEvent replay(long id, Mending mending) {
        deal(id, () -> parked.replay(id, mending.text()));
        note("parked-event-replayed", id, mending.reason());
        return get(id);
    }

    void drop(long id, Dropping dropping) {
        deal(id, () -> parked.drop(id));
        note("parked-event-dropped", id, dropping.reason());
    }

    private void deal(long id, Runnable deed) {
        ParkedEvent event = get(id);
        try {
            deed.run();
        } catch (NotFirst e) {
            throw Refusal.conflict("parked-event-waits", Map.of("key", event.key()));
        }
    }

    private void note(String action, long id, String reason) {
        trail.note(action, "parked-event", Long.toString(id), CITY, reason);
    }
}
