package org.onebeat.fieldwork.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.DutiesState.Turn;

/** How somebody's own duties to come have changed: whether some were added or taken away, and the first day that it concerns. */
record Change(boolean added, boolean removed, LocalDate day) {

    /** By person. What is over was really done so, and is no news to those who did it. */
    static Map<Integer, Change> between(Set<Turn> before, Set<Turn> after, Instant now) {
        Map<Integer, Change> changes = new HashMap<>();
        collect(changes, after, before, now, day -> new Change(true, false, day));
        collect(changes, before, after, now, day -> new Change(false, true, day));
        return changes;
    }

    private static void collect(
            Map<Integer, Change> changes,
            Set<Turn> these,
            Set<Turn> those,
            Instant now,
            Function<LocalDate, Change> change) {
        these.stream()
                .filter(turn -> !those.contains(turn) && turn.until().isAfter(now))
                .forEach(turn -> changes.merge(turn.person(), change.apply(CivilTime.dayOf(turn.from())), Change::and));
    }

    private Change and(Change other) {
        return new Change(added || other.added, removed || other.removed, day.isBefore(other.day) ? day : other.day);
    }

    Reason reason() {
        if (added && removed) {
            return Reason.DUTY_MOVED;
        }
        return added ? Reason.DUTY_ADDED : Reason.DUTY_REMOVED;
    }
}
