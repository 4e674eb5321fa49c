package org.onebeat.fieldwork.handover;

import java.time.LocalDate;

/**
 * The hand-overs of a month, by the day on which the villages passed on; what was called off is none.
 *
 * @param month its first day
 * @param inTime taken over in time
 * @param late taken over, but late
 * @param waiting not signed by both, and still in time
 * @param overdue not signed by both, and too late
 */
record HandoverCount(LocalDate month, long inTime, long late, long waiting, long overdue) {}
