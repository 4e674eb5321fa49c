package org.onebeat.personnel.secondment;

import java.time.LocalDate;

/**
 * How long a secondment is.
 *
 * @param from the day from which this version holds, until the next one does
 */
record TermRuleView(int version, LocalDate from, int termMonths, int warningDays) {}
