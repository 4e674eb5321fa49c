package org.onebeat.personnel.leave;

/** A kind of the catalogue with its labels. */
record LeaveKindView(String code, String zh, String en) {}
