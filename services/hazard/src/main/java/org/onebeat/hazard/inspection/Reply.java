package org.onebeat.hazard.inspection;

/** The answer to a question of a checklist; NO means that something is wrong. */
enum Reply {
    YES,
    NO,
    NOT_APPLICABLE
}
