package org.onebeat.personnel.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many visits a leader owes a contact point (domain.md section 3: 8 a year of a city leader, 12 of a county leader).
 *
 * @param year by the end of the year, for the months that the pairing lasts in it
 * @param byNow for the whole months of it that are over
 */
record Owed(int year, int byNow) {
    static final Owed NOTHING = new Owed(0, 0);
    private static final int MONTHS = 12;

    /** @param until exclusive; null while the pairing lasts */
    static Owed of(int visits, LocalDate from, LocalDate until, LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        LocalDate next = first.plusYears(1);
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate end = until == null || until.isAfter(next) ? next : until;
        LocalDate now = day.isBefore(end) ? day : end;
        return new Owed(share(visits, begin, end), share(visits, begin, now));
    }

    private static int share(int visits, LocalDate begin, LocalDate end) {
        return (int) Math.max(0, visits * ChronoUnit.MONTHS.between(begin, end) / MONTHS);
    }
}
