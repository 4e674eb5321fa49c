package org.onebeat.cases.request;

/** What a resident comes for (domain.md section 5, resident channel). */
public enum RequestKind {
    /** A question. */
    ASK,
    /** A service at the door. */
    SERVICE,
    /** Of a dispute or a hazard. */
    REPORT,
    /** One-key help: whoever is on duty there is told at once. */
    HELP
}
