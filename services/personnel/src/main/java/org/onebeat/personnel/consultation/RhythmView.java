package org.onebeat.personnel.consultation;

import java.time.LocalDate;
import org.onebeat.personnel.posting.CoveredArea;

/**
 * Whether a unit consults as often as the rule asks.
 *
 * @param lastHeld null where none was ever held
 * @param nextDue the last day for the next one; null where none was ever held, which is overdue
 */
record RhythmView(CoveredArea unit, int months, LocalDate lastHeld, LocalDate nextDue, boolean overdue) {}
