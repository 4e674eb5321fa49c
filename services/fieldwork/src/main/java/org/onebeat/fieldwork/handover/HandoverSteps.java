package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.act.Act;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.territory.CurrentCaller;

/** The one way a step is taken: as last seen, done, noted, told, answered. */
@ApplicationScoped
class HandoverSteps {

    private final Handovers handovers;
    private final HandoverFiles files;
    private final HandoverNotices notices;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    HandoverSteps(
            Handovers handovers,
            HandoverFiles files,
            HandoverNotices notices,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.handovers = handovers;
        this.files = files;
        this.notices = notices;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** A verb with who acts and when. */
    interface Verb {
        HandoverEvent take(Handover handover, int by, Instant now);
    }

    /**
     * @param handover found locked, for whoever may take the step
     * @param reason for the trail, null where none is asked for
     */
    RestResponse<HandoverFile> take(Handover handover, String ifMatch, String reason, Verb verb) {
        Etag.demand(ifMatch, handover.version());
        HandoverEvent event = verb.take(handover, caller.personId(), Act.micros(clock.instant()));
        trail.note(event.happening().deed(), "handover", handover.id().toString(), handover.ancestors(), reason);
        notices.tell(handover, event);
        handovers.settle();
        return Etag.ok(files.fileOf(handover), handover.version());
    }
}
