package org.onebeat.fieldwork.place;

/** A member of staff. */
public record StaffName(int id, String displayName) {}
