package org.onebeat.personnel.incentive.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

/**
 * A main posting as the allowance of a month sees it (defaults.md: 500 yuan pro rata by days held). A day is whose the post
 * was at its end, so that a post that changes hands is paid once.
 *
 * @param days those of the month on which it was held, at least one
 * @param area one of those that it held on the last of them: its county pays
 */
record Holding(int posting, int person, Role function, List<LocalDate> days, int area) {

    /** A time in which an area was held; until is exclusive, null while open. */
    record Span(int area, Instant from, Instant until) {

        private boolean standsAtTheEndOf(LocalDate day) {
            Instant end = CivilTime.startOf(day.plusDays(1)).minusMillis(1);
            return !from.isAfter(end) && (until == null || until.isAfter(end));
        }
    }

    /** The last day of the month on which it was held. */
    LocalDate last() {
        return days.getLast();
    }

    static List<LocalDate> daysHeld(Collection<Span> spans, LocalDate month) {
        return month.datesUntil(month.plusMonths(1))
                .filter(day -> spans.stream().anyMatch(span -> span.standsAtTheEndOf(day)))
                .toList();
    }

    /** The lowest id of the areas held at the end of a day. */
    static int areaOn(LocalDate day, Collection<Span> spans) {
        return spans.stream()
                .filter(span -> span.standsAtTheEndOf(day))
                .mapToInt(Span::area)
                .min()
                .orElseThrow();
    }

    /** The part of a monthly amount, to the fen, half a fen rounded up. */
    static long share(long monthly, int days, int daysOfMonth) {
        return BigDecimal.valueOf(monthly)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(daysOfMonth), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
