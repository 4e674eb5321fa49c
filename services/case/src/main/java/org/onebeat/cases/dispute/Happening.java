package org.onebeat.cases.dispute;

import java.util.Locale;

/** What can happen to a dispute: the kinds of entries of its timeline, of its events and of the audit trail. */
public enum Happening {
    REPORTED,
    TRIAGED,
    ASSIGNED,
    MEDIATION_STARTED,
    AGREED,
    MEDIATION_FAILED,
    TAKEN_UP,
    FOLLOWED_UP,
    CLOSED,
    REOPENED,
    WITHDRAWN,
    MOVED,
    /** As practice or real, once it was heard that a training had begun or ended before. */
    MARKED;

    /** As in {@code dispute-taken-up}. */
    String deed() {
        return "dispute-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String eventType() {
        return "org.onebeat.case." + deed() + ".v1";
    }
}
