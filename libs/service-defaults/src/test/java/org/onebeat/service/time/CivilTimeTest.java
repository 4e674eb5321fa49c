package org.onebeat.service.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CivilTimeTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T16:00:00Z");

    @Test
    void beginsADayAtMidnightInShanghai() {
        assertEquals(MIDNIGHT, CivilTime.startOf(LocalDate.of(2026, 11, 22)));
        assertEquals(LocalDate.of(2026, 11, 22), CivilTime.dayOf(MIDNIGHT));
        assertEquals(LocalDate.of(2026, 11, 21), CivilTime.dayOf(MIDNIGHT.minusNanos(1)));
    }

    @Test
    void asksTheClockForToday() {
        assertEquals(LocalDate.of(2026, 11, 22), CivilTime.today(Clock.fixed(MIDNIGHT, ZoneOffset.UTC)));
    }
}
