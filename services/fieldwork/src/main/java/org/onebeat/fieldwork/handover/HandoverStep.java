package org.onebeat.fieldwork.handover;

/** What somebody may do with a hand-over next. */
public enum HandoverStep {
    NOTES,
    HANDING_OVER,
    /** Of the chief, for either of the two who cannot any more. */
    SIGNING_FOR,
    TICKS,
    TAKING_OVER,
    SENDING_BACK
}
