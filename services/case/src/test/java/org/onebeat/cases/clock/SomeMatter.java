package org.onebeat.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.dispute.Situation;
import org.onebeat.cases.dispute.Situation.Reply;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.triage.Colour;

/** A matter found on Friday, 20 November 2026, at nine in the morning. */
record SomeMatter(Colour colour, DisputeState state, Level level, boolean paused, boolean imported) implements Clocked {

    static final Instant FOUND = Instant.parse("2026-11-20T01:00:00Z");
    static final Instant TRANSFERRED = Instant.parse("2026-11-23T01:00:00Z");
    static final Instant ANSWER_BY = Instant.parse("2026-12-11T15:59:59Z");

    static SomeMatter in(DisputeState state, Colour colour) {
        return new SomeMatter(colour, state, Level.COUNCIL, false, false);
    }

    SomeMatter at(Level raised) {
        return new SomeMatter(colour, state, raised, paused, imported);
    }

    SomeMatter waiting() {
        return new SomeMatter(colour, state, level, true, imported);
    }

    SomeMatter ofThePast() {
        return new SomeMatter(colour, state, level, paused, true);
    }

    Deadlines deadlines() {
        return Deadlines.NONE.facing(this);
    }

    @Override
    public ClockRule rule() {
        return SomeRule.FIRST;
    }

    @Override
    public Situation situation() {
        return new Situation(state, level, colour == Colour.RED, false, paused, false, false, Reply.NONE, Level.CITY);
    }

    @Override
    public Terms terms() {
        return colour == null
                ? Terms.begin(SomeRule.FIRST, FOUND)
                : Terms.begin(SomeRule.FIRST, FOUND).weighed(SomeRule.FIRST, colour);
    }

    @Override
    public Optional<LocalDate> followUpDueOn() {
        return state == DisputeState.AGREED ? Optional.of(LocalDate.of(2026, 12, 1)) : Optional.empty();
    }

    @Override
    public Instant transferredAt() {
        return TRANSFERRED;
    }

    @Override
    public Instant answerBy() {
        return ANSWER_BY;
    }
}
