package org.onebeat.personnel.roster.making;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * How much may be asked of one person, by the roster rule of the day.
 *
 * @param rest the least pause between two duties
 * @param mostInSevenDays duties that may begin within seven days
 * @param dayLongPause the least pause between two duties of 24 hours
 */
public record Limits(Duration rest, int mostInSevenDays, Duration dayLongPause) {
    private static final Duration DAY_LONG = Duration.ofHours(24);
    private static final int WEEK = 7;

    /** What one duty of a person has against another, the earlier one first; null where nothing. */
    Obstacle between(Shift earlier, Shift later) {
        Duration pause = Duration.between(earlier.until(), later.from());
        if (pause.compareTo(rest) < 0) {
            return Obstacle.REST;
        }
        boolean dayLong = isDayLong(earlier) && isDayLong(later);
        return dayLong && pause.compareTo(dayLongPause) < 0 ? Obstacle.DAY_LONG_REST : null;
    }

    /** How many duties too many end a span of seven days, over all spans; the days in any order. */
    int excess(List<LocalDate> days) {
        return days.stream()
                .distinct()
                .mapToInt(last -> Math.max(0, countUntil(last, days) - mostInSevenDays))
                .sum();
    }

    private static int countUntil(LocalDate last, List<LocalDate> days) {
        LocalDate before = last.minusDays(WEEK);
        return (int) days.stream()
                .filter(day -> day.isAfter(before) && !day.isAfter(last))
                .count();
    }

    private static boolean isDayLong(Shift shift) {
        return Duration.between(shift.from(), shift.until()).compareTo(DAY_LONG) >= 0;
    }
}
