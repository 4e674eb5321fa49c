package org.onebeat.service.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The days on which the state works: Monday to Friday, without public holidays and with the make-up days for them, as the
 * State Council announces them year by year ({@code working-days.txt}); a year not yet announced is Monday to Friday.
 */
public final class WorkingDays {

    private static final WorkingDays ANNOUNCED = read("/working-days.txt");

    /** Days on which it is otherwise than on others of their weekday: true where they are worked. */
    private final Map<LocalDate, Boolean> exceptions;

    private WorkingDays(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = exceptions;
    }

    public static WorkingDays announced() {
        return ANNOUNCED;
    }

    public boolean include(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return exceptions.getOrDefault(day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /** Whether a public holiday keeps the state from working that day; a plain Saturday or Sunday is none. */
    public boolean isHoliday(LocalDate day) {
        return !exceptions.getOrDefault(day, true);
    }

    /** The working day so many working days after this day. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int counted = 0; counted < count; ) {
            last = last.plusDays(1);
            counted += include(last) ? 1 : 0;
        }
        return last;
    }

    private static WorkingDays read(String resource) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(WorkingDays.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(line -> days(line).forEach(day -> exceptions.put(day, line[0].equals("on"))));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new WorkingDays(Map.copyOf(exceptions));
    }

    private static Stream<LocalDate> days(String[] line) {
        return LocalDate.parse(line[1]).datesUntil(LocalDate.parse(line[2]).plusDays(1));
    }
}
