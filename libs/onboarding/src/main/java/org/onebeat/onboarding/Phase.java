package org.onebeat.onboarding;

/** Where the work on a workbook is. */
public enum Phase {
    /** Nothing is being worked on. */
    IDLE,
    READING,
    CHECKING,
    /** All of it, or nothing: nobody sees it before it is done. */
    WRITING
}
