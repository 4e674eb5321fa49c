package org.onebeat.territory;

/** A member of staff. */
public record StaffName(int id, String displayName) {}
