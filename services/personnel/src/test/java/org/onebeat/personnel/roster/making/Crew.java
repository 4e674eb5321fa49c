package org.onebeat.personnel.roster.making;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A station's people and duties, by the rule that the platform ships with: 1 + 3 + 2. */
final class Crew {
    static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    static final Limits LIMITS = new Limits(Duration.ofHours(11), 6, Duration.ofHours(48));
    private static final Demand CALLS = new Demand("CALL_TAKER", null, LIMITS);
    private static final Demand RESPONSE = new Demand("RESPONDER", "ENFORCEMENT", LIMITS);
    private static final Demand PATROL = new Demand("PATROL", null, LIMITS);
    private static final int WINDOW = 92;

    private Crew() {}

    static Member member(int id, Absence... absences) {
        return new Member(
                id,
                "民警" + id,
                List.of(absences),
                List.of(new Licence("ENFORCEMENT", FIRST.minusYears(1), null)),
                Map.of(),
                Load.NONE,
                WINDOW);
    }

    static Member unqualified(int id) {
        return new Member(id, "辅警" + id, List.of(), List.of(), Map.of(), Load.NONE, WINDOW);
    }

    static Member wishing(int id, LocalDate day, boolean duty) {
        return new Member(id, "民警" + id, List.of(), List.of(), Map.of(day, duty), Load.NONE, WINDOW);
    }

    static Absence leave(LocalDate from, int days) {
        return new Absence(Obstacle.LEAVE, from, from.plusDays(days));
    }

    /** A patrol by day, 07:00 to 20:00. */
    static Shift patrol(long id, LocalDate day, Member member) {
        return Shift.of(id, PATROL, Watch.of(day, LocalTime.of(7, 0), 13), member, false);
    }

    /** A response of 24 hours from 08:00. */
    static Shift response(long id, LocalDate day, Member member) {
        return Shift.of(id, RESPONSE, dayLong(day), member, false);
    }

    static Shift pinned(long id, LocalDate day, Member member) {
        return Shift.of(id, RESPONSE, dayLong(day), member, true);
    }

    /** Every duty of so many days, with nobody on it. */
    static List<Shift> days(int count) {
        List<Shift> shifts = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            LocalDate date = FIRST.plusDays(day);
            shifts.add(Shift.of(shifts.size(), CALLS, dayLong(date), null, false));
            IntStream.range(0, 3).forEach(one -> shifts.add(response(shifts.size(), date, null)));
            IntStream.range(0, 2).forEach(one -> shifts.add(patrol(shifts.size(), date, null)));
        }
        return shifts;
    }

    private static Watch dayLong(LocalDate day) {
        return Watch.of(day, LocalTime.of(8, 0), 24);
    }
}
