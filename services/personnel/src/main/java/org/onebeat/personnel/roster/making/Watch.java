package org.onebeat.personnel.roster.making;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/** When a duty is stood, by civil time, and what kind of burden that is. */
public record Watch(LocalDate day, Instant from, Instant until) {
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    public static Watch of(LocalDate day, LocalTime starts, int hours) {
        Instant from = day.atTime(starts).atZone(CivilTime.ZONE).toInstant();
        return new Watch(day, from, from.plus(hours, ChronoUnit.HOURS));
    }

    /** The last day of which it takes anything. */
    LocalDate lastDay() {
        return CivilTime.dayOf(until.minusNanos(1));
    }

    /** Takes something of the hours between midnight and six. */
    boolean isNight() {
        ZonedDateTime begin = from.atZone(CivilTime.ZONE);
        return begin.toLocalTime().isBefore(NIGHT_ENDS)
                || until.isAfter(day.plusDays(1).atStartOfDay(CivilTime.ZONE).toInstant());
    }

    /** Begins on a day off that is no public holiday. */
    boolean isWeekend() {
        return !WorkingDays.announced().include(day) && !isHoliday();
    }

    boolean isHoliday() {
        return WorkingDays.announced().isHoliday(day);
    }
}
