package org.onebeat.assessment.span;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Days and months as the numbers that tallies are kept under: 20260315 is a day, 202603 a month. */
public final class Periods {
    /** Nothing is told of earlier days. */
    private static final LocalDate BEGINNING = LocalDate.of(2010, 1, 1);

    private Periods() {}

    public static int of(LocalDate day) {
        return of(YearMonth.from(day)) * 100 + day.getDayOfMonth();
    }

    public static int of(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    public static YearMonth month(int period) {
        return YearMonth.of(period / 100, period % 100);
    }

    /** The fewest months and days that make up the span. */
    public static List<Integer> of(Span span) {
        List<Integer> periods = new ArrayList<>();
        LocalDate day = span.from();
        while (day.isBefore(span.until())) {
            boolean wholeMonth = day.getDayOfMonth() == 1 && !day.plusMonths(1).isAfter(span.until());
            periods.add(wholeMonth ? of(YearMonth.from(day)) : of(day));
            day = wholeMonth ? day.plusMonths(1) : day.plusDays(1);
        }
        return periods;
    }

    /** All that was before this day. */
    public static List<Integer> before(LocalDate day) {
        return of(new Span(BEGINNING, day));
    }
}
