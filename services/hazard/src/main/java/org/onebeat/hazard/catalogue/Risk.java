package org.onebeat.hazard.catalogue;

/** How dangerous a place is, which says how often it is inspected (defaults.md). */
public enum Risk {
    HIGH,
    NORMAL,
    LOW
}
