package org.onebeat.assessment.indicator;

/** What an indicator is about. */
public enum Group {
    DISPUTE,
    HAZARD,
    FIELD,
    FORCE
}
