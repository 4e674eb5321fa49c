package org.onebeat.personnel.selection.match;

/** By what a village takes one officer rather than another; the first rule that tells them apart decides. */
public enum Precedence {
    /** A speciality that the station ranked higher. */
    NEED,
    /** Belongs to the village's own station. */
    STATION,
    /** The lot of the round. */
    LOT
}
