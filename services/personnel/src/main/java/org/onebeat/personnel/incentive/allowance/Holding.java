package org.onebeat.personnel.incentive.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Role;

/**
 * A main posting as the allowance sees it (defaults.md: 500 yuan a month pro rata by days held). A day is whose the post
 * was at its end, so that a post that changes hands is paid once.
 *
 * @param until exclusive; null while open
 */
record Holding(int posting, int person, Role function, Ancestors where, Instant from, Instant until) {

    /** How many days of the month that begins then. */
    int daysIn(LocalDate month) {
        LocalDate begin = later(CivilTime.dayOf(from), month);
        LocalDate next = month.plusMonths(1);
        LocalDate end = until == null || CivilTime.dayOf(until).isAfter(next) ? next : CivilTime.dayOf(until);
        return (int) Math.max(0, ChronoUnit.DAYS.between(begin, end));
    }

    /** The part of a monthly amount, to the fen, half a fen rounded up. */
    static long share(long monthly, int days, int daysOfMonth) {
        return BigDecimal.valueOf(monthly)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(daysOfMonth), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
