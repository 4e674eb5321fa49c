package org.onebeat.personnel.leave;

/** Where leave stands on a day. */
enum LeaveState {
    PLANNED,
    CURRENT,
    OVER,
    CALLED_OFF
}
