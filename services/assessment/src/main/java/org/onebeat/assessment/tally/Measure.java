package org.onebeat.assessment.tally;

/** What is counted, day by day; the catalogue of indicators says what follows from it. */
public enum Measure {
    FOUND,
    AGREED,
    RESOLVED,
    /** Changes of the stock: one more, or one less, on the day it changed. */
    OPEN,
    REOPENED,
    FOLLOW_UPS,
    FOLLOW_UPS_HELD,
    SATISFACTION_POINTS,
    PUBLIC_SECURITY_MEDIATED,
    CIVIL_MEDIATED,
    INSPECTIONS,
    HAZARDS_FOUND,
    HAZARDS_CLEARED,
    /** On the day it was cleared in time, else on the day its deadline passes. */
    HAZARDS_DUE,
    HAZARDS_CLEARED_IN_TIME,
    SWEEPS,
    HOUSEHOLDS_VISITED,
    PATROLS,
    PATROL_FINDS,
    PUBLICITY_SESSIONS,
    AUDIENCE,
    LEAFLETS,
    OPINIONS,
    OPINIONS_ANSWERED,
    PEOPLE_SERVED,
    /** As with hazards. */
    TASKS_DUE,
    TASKS_DONE_IN_TIME
}
