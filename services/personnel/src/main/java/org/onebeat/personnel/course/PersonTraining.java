package org.onebeat.personnel.course;

import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.unit.Colleague;

/**
 * What somebody has learned, and is to learn.
 *
 * @param attendances the newest first
 * @param missing courses that a posting of theirs needs, and that they have not passed or must refresh
 * @param mentor who stands by them now, null if nobody does
 * @param newcomers by whom they stand now
 */
record PersonTraining(List<Attended> attendances, List<String> missing, Colleague mentor, List<Colleague> newcomers) {

    /**
     * A session.
     *
     * @param from null where the session is another county's
     * @param until the day after its last
     * @param dueOn from this day on it must be refreshed; null: never, or not passed
     */
    record Attended(String course, String place, LocalDate from, LocalDate until, Outcome outcome, LocalDate dueOn) {}
}
