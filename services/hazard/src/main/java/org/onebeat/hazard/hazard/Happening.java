package org.onebeat.hazard.hazard;

import java.util.Locale;

/** What can happen to a hazard: the kinds of entries of its timeline, of its events and of the audit trail. */
public enum Happening {
    FOUND,
    ORDERED,
    RECTIFICATION_STARTED,
    /** Put right as its unit says, and ready to be inspected again. */
    RECTIFIED,
    REINSPECTION_REJECTED,
    CLEARED,
    TRANSFERRED,
    /** By the department, with its answer. */
    RETURNED,
    WENT_UP,
    MOVED,
    /** As practice or real, once it was heard that a training had begun or ended before. */
    MARKED,
    WITHDRAWN;

    /** As in {@code hazard-went-up}. */
    String deed() {
        return "hazard-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String eventType() {
        return "org.onebeat.hazard." + deed() + ".v1";
    }
}
