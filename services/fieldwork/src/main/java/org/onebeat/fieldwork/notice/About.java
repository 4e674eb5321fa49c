package org.onebeat.fieldwork.notice;

/** What a notice is about. */
public enum About {
    TASK,
    OPINION,
    DISPUTE,
    HAZARD,
    SECONDMENT
}
