package org.onebeat.service.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.territory.WorkingYear;

/**
 * The days on which the state works: Monday to Friday, without public holidays and with the make-up days for them, as the
 * State Council announces them year by year; a year not yet announced is Monday to Friday. The authority is jurisdiction;
 * every service keeps in mind what it heard (ADR 22).
 */
public final class WorkingDays {

    private static final WorkingDays AS_SHIPPED = new WorkingDays(ShippedYears.read());

    private static volatile WorkingDays announced = AS_SHIPPED;

    private final Map<Integer, WorkingYear> years = new HashMap<>();

    /** Days on which it is otherwise than on others of their weekday: true where they are worked. */
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

    private WorkingDays(Collection<WorkingYear> known) {
        known.forEach(year -> years.put(year.year(), year));
        years.values().stream().flatMap(year -> year.days().stream()).forEach(stretch -> stretch.from()
                .datesUntil(stretch.until().plusDays(1))
                .forEach(day -> exceptions.put(day, stretch.worked())));
    }

    /** As they are known now: an answer may be another one tomorrow for a year that is not announced yet. */
    public static WorkingDays announced() {
        return announced;
    }

    /** As shipped, but for the years that were told since. */
    static void announce(Collection<WorkingYear> told) {
        announced = AS_SHIPPED.with(told);
    }

    /** Others stay as they are known. */
    static void hear(WorkingYear told) {
        announced = announced.with(List.of(told));
    }

    /** As these, but for the years that are told. */
    private WorkingDays with(Collection<WorkingYear> told) {
        Map<Integer, WorkingYear> known = new HashMap<>(years);
        told.forEach(year -> known.put(year.year(), year));
        return new WorkingDays(known.values());
    }

    /** The years that are announced, one after another. */
    public List<WorkingYear> years() {
        return years.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    public boolean isAnnounced(int year) {
        return years.containsKey(year);
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
}
