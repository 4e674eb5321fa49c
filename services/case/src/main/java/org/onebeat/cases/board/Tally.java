package org.onebeat.cases.board;

import java.time.LocalDate;
import org.onebeat.cases.clock.DueFor;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.triage.Colour;

/**
 * How many open disputes stand alike.
 *
 * @param colour null before triage
 * @param dueFor null where they wait for nothing
 * @param day on which what they wait for runs out; null where that is nothing
 */
record Tally(
        DisputeState state,
        Colour colour,
        Level level,
        DueFor dueFor,
        LocalDate day,
        long all,
        long nobodys,
        long late) {}
