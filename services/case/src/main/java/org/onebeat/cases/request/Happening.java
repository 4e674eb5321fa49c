package org.onebeat.cases.request;

import java.util.Locale;

/** What can happen to a request: the kinds of its events and of its deeds in the audit trail. */
public enum Happening {
    ASKED,
    /** A line more, by the resident. */
    ADDED,
    ANSWERED,
    /** As not ours, with where to go. */
    REFUSED,
    /** Into a dispute. */
    TURNED,
    /** The resident says that it is solved, or that what it was turned into is not. */
    JUDGED,
    /** The resident says that it is not solved. */
    REOPENED,
    WITHDRAWN,
    /** Another person holds the village now, or the village stands elsewhere. */
    MOVED,
    /** That its answer is due. */
    REMINDED,
    OVERDUE,
    /** The time to keep it is over: a count is left. */
    ERASED;

    /** As in {@code resident-request-answered}. */
    String deed() {
        return "resident-request-" + name().toLowerCase(Locale.ROOT);
    }

    String eventType() {
        return "org.onebeat.case." + deed() + ".v1";
    }
}
