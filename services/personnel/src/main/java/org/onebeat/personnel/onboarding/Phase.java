package org.onebeat.personnel.onboarding;

/** Where the work on a workbook is. */
enum Phase {
    /** Nothing is being worked on. */
    IDLE,
    READING,
    CHECKING,
    /** All of it, or nothing: nobody sees it before it is done. */
    WRITING
}
