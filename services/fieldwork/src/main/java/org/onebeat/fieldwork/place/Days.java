package org.onebeat.fieldwork.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** Civil days in questions. */
public final class Days {

    private Days() {}

    /**
     * The first instant of the day; null of null.
     *
     * @throws Refusal 400 {@code wrong-date}
     */
    public static Instant startOf(String day, String field) {
        return day == null ? null : CivilTime.startOf(read(day, field));
    }

    /** The first instant after the day; null of null. */
    public static Instant endOf(String day, String field) {
        return day == null ? null : CivilTime.startOf(read(day, field).plusDays(1));
    }

    private static LocalDate read(String day, String field) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException wrong) {
            throw Refusal.malformed("wrong-date").at(field);
        }
    }
}
