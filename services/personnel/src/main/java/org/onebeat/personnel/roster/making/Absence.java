package org.onebeat.personnel.roster.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on which somebody takes no duty.
 *
 * @param until exclusive, null while open
 */
public record Absence(Obstacle why, LocalDate from, LocalDate until) {

    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || until.isAfter(first));
    }

    /** What is left of it without the days from one until another (exclusive). */
    public List<Absence> without(LocalDate first, LocalDate end) {
        List<Absence> rest = new ArrayList<>();
        if (from.isBefore(first)) {
            rest.add(new Absence(why, from, until == null || until.isAfter(first) ? first : until));
        }
        if (until == null || until.isAfter(end)) {
            rest.add(new Absence(why, from.isAfter(end) ? from : end, until));
        }
        return rest;
    }
}
