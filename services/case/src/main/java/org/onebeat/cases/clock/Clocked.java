package org.onebeat.cases.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onebeat.cases.dispute.Situation;
import org.onebeat.cases.triage.Colour;

/** What decides which clock of a matter runs, and how fast. */
public interface Clocked {

    /** The version of the clocks by which it runs. */
    ClockRule rule();

    Situation situation();

    /** Null before triage. */
    Colour colour();

    Terms terms();

    /** The day of the next visit; empty where none is due. */
    Optional<LocalDate> followUpDueOn();

    /** Since when an agency has it; asked for only where one does. */
    Instant transferredAt();

    /** When the agency's clock runs out; asked for only where one has it. */
    Instant answerBy();

    /** It came in with the past, which warns nobody and goes up to nobody (ADR 9). */
    boolean imported();
}
