package org.onebeat.fieldwork.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.time.Past;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;

/** What goes with every record, in the same transaction: who and when, the event, the audit trail. */
@ApplicationScoped
public class Ledger {

    private final Outbox outbox;
    private final Trail trail;
    private final Past past;
    private final CurrentCaller caller;
    private final Clock clock;

    Ledger(Outbox outbox, Trail trail, Past past, CurrentCaller caller, Clock clock) {
        this.outbox = outbox;
        this.trail = trail;
        this.past = past;
        this.caller = caller;
        this.clock = clock;
    }

    /** An act of the present caller; {@code told} is when it happened, null for just now. */
    public Act act(Instant told) {
        Instant now = clock.instant();
        return new Act(caller.personId(), told == null ? now : past.occurredAt(told), now);
    }

    /**
     * Tells of a deed and notes it in the trail under the event's own name.
     *
     * @param record what it was done to, such as {@code task}
     * @param reason why, where one is asked for; null otherwise
     */
    public void enter(Event event, String record, Ancestors where, String reason) {
        outbox.append(event);
        trail.note(deed(event), record, event.key(), where, reason);
    }

    public void tell(Event event) {
        outbox.append(event);
    }

    /** {@code task-done} of {@code org.onebeat.fieldwork.task-done.v1}. */
    private static String deed(Event event) {
        String type = event.type().substring(0, event.type().lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
