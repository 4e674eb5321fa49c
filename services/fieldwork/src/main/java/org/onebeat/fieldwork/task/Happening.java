package org.onebeat.fieldwork.task;

import java.util.Locale;

/** What can happen to a task: the kinds of entries of its timeline and of its events. */
public enum Happening {
    DISPATCHED,
    ACCEPTED,
    DONE,
    RETURNED,
    REASSIGNED,
    WENT_UP,
    WITHDRAWN,
    /** As practice or real, once it was heard that a training had begun or ended before. */
    MARKED;

    String eventType() {
        return "org.onebeat.fieldwork.task-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
