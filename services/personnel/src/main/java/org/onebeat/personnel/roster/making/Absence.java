package org.onebeat.personnel.roster.making;

import java.time.LocalDate;

/**
 * Days on which somebody takes no duty.
 *
 * @param until exclusive, null while open
 */
public record Absence(Obstacle why, LocalDate from, LocalDate until) {

    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || until.isAfter(first));
    }
}
