package org.onebeat.personnel.roster.making;

/** Why somebody cannot take a duty: the hard rules of the roster (domain.md section 3, defaults of the rule in force). */
public enum Obstacle {
    /** Is not of the station on that day. */
    ELSEWHERE,
    /** Holds a dedicated community post: an exception is a counted withdrawal. */
    DEDICATED_POST,
    /** Leads the station. */
    LEADS,
    LEAVE,
    /** Lacks the qualification that the duty asks for. */
    QUALIFICATION,
    /** Too few hours before or after another duty. */
    REST,
    /** Two duties of 24 hours too near to each other. */
    DAY_LONG_REST,
    /** Too many duties in seven days. */
    SEVEN_DAYS
}
