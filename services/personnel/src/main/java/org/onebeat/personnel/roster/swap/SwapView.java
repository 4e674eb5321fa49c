package org.onebeat.personnel.roster.swap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/** A swap of duties, as both, and the chief, see it. */
record SwapView(
        int id,
        int roster,
        Side one,
        Side other,
        String reason,
        SwapState state,
        Instant askedAt,
        Instant settledAt,
        String answer,
        long version) {

    /** Who gives which duty. */
    record Side(Colleague person, long duty, LocalDate day, String kind) {}

    static SwapView of(DutySwap swap, Map<Long, Duty> duties, Map<Integer, Person> people) {
        return new SwapView(
                swap.id(),
                swap.roster(),
                side(swap.person(), duties.get(swap.duty()), people),
                side(swap.otherPerson(), duties.get(swap.otherDuty()), people),
                swap.reason(),
                swap.state(),
                swap.askedAt(),
                swap.settledAt(),
                swap.answer(),
                swap.version());
    }

    private static Side side(int person, Duty duty, Map<Integer, Person> people) {
        return new Side(Colleague.of(person, people), duty.id(), duty.day(), duty.code());
    }
}
