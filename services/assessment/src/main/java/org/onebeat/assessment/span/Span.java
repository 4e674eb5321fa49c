package org.onebeat.assessment.span;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A span of civil days (domain.md section 7).
 *
 * @param from the first day
 * @param until the first day that no longer belongs to it
 */
public record Span(LocalDate from, LocalDate until) {
    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** The span just before: as many months where this one is made of whole months, else as many days. */
    public Span before() {
        return wholeMonths()
                ? new Span(from.minusMonths(ChronoUnit.MONTHS.between(from, until)), from)
                : new Span(from.minusDays(ChronoUnit.DAYS.between(from, until)), from);
    }

    /**
     * The same days a year earlier. 29 February is compared with 28 February, and what ends with a month ends with it
     * in the other year, too.
     */
    public Span lastYear() {
        LocalDate end = until.getDayOfMonth() == 1
                ? until.minusYears(1)
                : until.minusDays(1).minusYears(1).plusDays(1);
        return new Span(from.minusYears(1), end);
    }

    /** This span without the days from that one on; empty where it begins later. */
    public Span upTo(LocalDate end) {
        return until.isAfter(end) ? new Span(from, from.isAfter(end) ? from : end) : this;
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    private boolean wholeMonths() {
        return from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
    }
}
