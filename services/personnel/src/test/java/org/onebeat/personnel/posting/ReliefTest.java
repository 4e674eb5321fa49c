package org.onebeat.personnel.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onebeat.service.time.CivilTime;

class ReliefTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private final Span leave = days(0, 10);

    @Test
    void whoActsAllTheTimeLeavesNoGap() {
        assertEquals(Optional.empty(), Relief.of(leave, List.of()).gap(leave));
        assertEquals(
                Optional.empty(),
                Relief.of(days(0, 6), List.of())
                        .and(Relief.of(days(4, 10), List.of()))
                        .gap(leave));
    }

    @Test
    void nobodyActsBeforeBetweenAndAfter() {
        assertEquals(day(0), new Relief(List.of()).gap(leave));
        assertEquals(day(0), Relief.of(days(2, 10), List.of()).gap(leave));
        assertEquals(day(7), Relief.of(days(0, 7), List.of()).gap(leave));
        assertEquals(day(3), Relief.of(leave, List.of(days(3, 5))).gap(leave));
        assertEquals(day(0), Relief.of(leave, List.of(days(-1, 12))).gap(leave));
    }

    private static Span days(int from, int until) {
        return Span.of(FIRST.plusDays(from), FIRST.plusDays(until));
    }

    private static Optional<Instant> day(int ahead) {
        return Optional.of(CivilTime.startOf(FIRST.plusDays(ahead)));
    }
}
