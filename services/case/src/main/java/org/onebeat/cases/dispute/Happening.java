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
    MEETING_PLANNED,
    MEETING_HELD,
    MEETING_CALLED_OFF,
    TAKEN_UP,
    TRANSFERRED,
    TRANSFER_RECEIVED,
    TRANSFER_ANSWERED,
    /** By the agency to which it had been transferred. */
    RETURNED,
    /** The court was asked to confirm the agreement; it did; it did not; nobody wants it. */
    CONFIRMATION_APPLIED,
    CONFIRMATION_GRANTED,
    CONFIRMATION_REFUSED,
    CONFIRMATION_NOT_WANTED,
    /** That the days in which a court can be asked run out. */
    CONFIRMATION_WARNED,
    FOLLOWED_UP,
    CLOSED,
    REOPENED,
    WITHDRAWN,
    /** Into another one, in whose file it goes on. */
    MERGED,
    /** Another one was merged into it, and goes on here. */
    ABSORBED,
    PAUSED,
    RESUMED,
    /** That its time at this level runs out. */
    WARNED,
    /** A level up, by somebody or by itself. */
    WENT_UP,
    /** By working days that were announced after its times were counted. */
    RECOUNTED,
    /** By somebody who works on it. */
    NOTED,
    /** To somebody besides who serves there. */
    GRANTED,
    GRANT_ENDED,
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
