package org.onebeat.hazard.catalogue;

/** How bad a hazard is (domain.md section 6). */
public enum Severity {
    /** May be put right on the spot, without a notice. */
    MINOR,
    GENERAL,
    /** Goes up a level at once. */
    MAJOR
}
