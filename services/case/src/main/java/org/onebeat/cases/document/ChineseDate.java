package org.onebeat.cases.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.onebeat.service.time.CivilTime;

/** Dates as documents write them; null stays empty. */
public final class ChineseDate {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private ChineseDate() {}

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String day(Instant instant) {
        return instant == null ? "" : day(CivilTime.dayOf(instant));
    }

    public static String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(CivilTime.ZONE));
    }
}
