package org.onebeat.assessment.standing;

/** Of what sort a matter is. */
public enum Kind {
    DISPUTE,
    HAZARD,
    OPINION,
    TASK
}
