package org.onebeat.personnel.roster;

import java.time.LocalDate;

/** The months over which burdens are evened out, the planned one last; until is exclusive. */
record Window(LocalDate from, LocalDate until) {

    static Window of(LocalDate month, int months) {
        return new Window(month.minusMonths(months - 1L), month.plusMonths(1));
    }
}
