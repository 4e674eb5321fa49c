package org.onebeat.personnel.roster.wish;

import java.time.LocalDate;

/**
 * What somebody wishes of a day.
 *
 * @param duty true: to be on duty; false: to be free
 * @param enteredBy who entered it for the person; null where the person did
 */
public record DutyWish(int person, LocalDate day, boolean duty, Integer enteredBy) {}
