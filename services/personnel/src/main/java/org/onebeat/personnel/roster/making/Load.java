package org.onebeat.personnel.roster.making;

import java.util.Collection;

/** What duties weigh on somebody; a duty can be several of these. */
public record Load(int duties, int nights, int weekends, int holidays) {
    public static final Load NONE = new Load(0, 0, 0, 0);

    public static Load of(Collection<Shift> shifts) {
        return shifts.stream().map(Load::of).reduce(NONE, Load::plus);
    }

    private static Load of(Shift shift) {
        return new Load(1, shift.isNight() ? 1 : 0, shift.isWeekend() ? 1 : 0, shift.isHoliday() ? 1 : 0);
    }

    public Load plus(Load other) {
        return new Load(
                duties + other.duties, nights + other.nights, weekends + other.weekends, holidays + other.holidays);
    }
}
