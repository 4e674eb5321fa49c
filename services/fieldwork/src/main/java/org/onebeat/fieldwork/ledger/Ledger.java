package org.onebeat.fieldwork.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;
import org.onebeat.territory.Ancestors;

/** What goes with every record, in the same transaction: the event and the audit trail. */
@ApplicationScoped
public class Ledger {

    private final Outbox outbox;
    private final Trail trail;

    Ledger(Outbox outbox, Trail trail) {
        this.outbox = outbox;
        this.trail = trail;
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
