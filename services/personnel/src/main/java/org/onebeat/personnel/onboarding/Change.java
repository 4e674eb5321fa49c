package org.onebeat.personnel.onboarding;

/** What a row would do to the present state. */
enum Change {
    ADDED,
    CHANGED,
    UNCHANGED
}
