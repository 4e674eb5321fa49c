package org.onebeat.cases.clock;

/** What runs out next for an open dispute (domain.md section 5). */
public enum DueFor {
    /** Somebody brings the parties together for the first time. */
    FIRST_ACTION,
    /** The parties agree. */
    TARGET,
    /** The agency says what became of it. */
    ANSWER,
    /** The next visit after an agreement. */
    FOLLOW_UP
}
