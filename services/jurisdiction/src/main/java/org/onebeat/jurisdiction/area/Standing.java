package org.onebeat.jurisdiction.area;

import java.time.LocalDate;

/** Whether an area is in force today. */
public enum Standing {
    PLANNED,
    PRESENT,
    CLOSED;

    static Standing of(LocalDate from, LocalDate until, LocalDate today) {
        if (until != null && !until.isAfter(today)) {
            return CLOSED;
        }
        return from.isAfter(today) ? PLANNED : PRESENT;
    }
}
