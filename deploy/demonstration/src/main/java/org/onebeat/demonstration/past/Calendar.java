package org.onebeat.demonstration.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.onebeat.demonstration.Chance;

/**
 * The days of work there are to tell of, from the first one to yesterday: busier before the Spring Festival and at
 * harvest, quieter at weekends, and a little busier year by year.
 */
public final class Calendar {

    /** The civil time of the city. */
    public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private static final int MONTHS = 14;
    private static final double[] SEASON = {1.08, 1.24, 0.98, 0.94, 1.0, 1.14, 1.02, 0.97, 0.94, 1.06, 0.95, 1.02};
    private static final double[] WEEK = {1.1, 1.08, 1.05, 1.04, 1.06, 0.88, 0.79};
    private static final int YEAR = 365;

    private final LocalDate first;
    private final LocalDate today;
    private final double[] cumulated;

    /** @param growth of a year, such as 0.08 */
    Calendar(LocalDate today, double growth) {
        this.first = firstDay(today);
        this.today = today;
        this.cumulated = new double[days()];
        double sum = 0;
        for (int day = 0; day < cumulated.length; day++) {
            sum += weight(first.plusDays(day), growth);
            cumulated[day] = sum;
        }
    }

    /** The first of the month fourteen months ago. */
    static LocalDate firstDay(LocalDate today) {
        return today.minusMonths(MONTHS).withDayOfMonth(1);
    }

    private double weight(LocalDate day, double growth) {
        double years = ChronoUnit.DAYS.between(today, day) / (double) YEAR;
        return SEASON[day.getMonthValue() - 1] * WEEK[day.getDayOfWeek().getValue() - 1] * Math.pow(1 + growth, years);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, today);
    }

    LocalDate first() {
        return first;
    }

    LocalDate today() {
        return today;
    }

    /** What all days see together where the last 365 see one. */
    double years() {
        double all = cumulated[cumulated.length - 1];
        return all / (all - cumulated[cumulated.length - 1 - YEAR]);
    }

    /** A day by its weight. */
    LocalDate day(Chance chance) {
        double at = chance.between(0.0, cumulated[cumulated.length - 1]);
        int found = Arrays.binarySearch(cumulated, at);
        return first.plusDays(found < 0 ? -found - 1 : found);
    }

    /** Some time of a working day. */
    static Instant at(LocalDate day, Chance chance) {
        return day.atTime(LocalTime.of(chance.between(8, 17), chance.between(0, 59), chance.between(0, 59)))
                .toInstant(ZONE);
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ZONE).toLocalDate();
    }

    boolean isOver(Instant instant) {
        return dayOf(instant).isBefore(today);
    }
}
