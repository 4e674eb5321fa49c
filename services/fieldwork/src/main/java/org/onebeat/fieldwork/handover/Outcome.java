package org.onebeat.fieldwork.handover;

import java.time.Instant;
import java.time.LocalDate;

/** What became of a hand-over, for counting. */
record Outcome(LocalDate day, Instant dueAt, Instant takenOverAt) {}
