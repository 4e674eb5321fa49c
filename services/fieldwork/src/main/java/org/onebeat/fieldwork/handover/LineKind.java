package org.onebeat.fieldwork.handover;

/** What a line of a hand-over is about. */
public enum LineKind {
    DISPUTE,
    /** A dispute that was agreed and is to be visited. */
    FOLLOW_UP,
    HAZARD,
    TASK,
    OPINION,
    /** A standing point of the catalogue. */
    POINT
}
