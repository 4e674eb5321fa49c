package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lines of a hand-over: as things stand while it is prepared, as they stood when the post moved, as signed once it is. */
@ApplicationScoped
class Standing {

    private final Checklist checklist;
    private final HandoverPoints points;
    private final Clock clock;

    Standing(Checklist checklist, HandoverPoints points, Clock clock) {
        this.checklist = checklist;
        this.points = points;
        this.clock = clock;
    }

    List<Line> of(Handover handover) {
        if (handover.state() != HandoverState.OPEN) {
            return handover.lines();
        }
        Instant now = clock.instant();
        Instant then = now.isBefore(handover.movesAt()) ? now : handover.movesAt();
        List<Line> lines = new ArrayList<>(checklist.of(handover.villages(), then));
        lines.addAll(points.on(handover.day()));
        return Line.keeping(handover.lines(), lines);
    }
}
