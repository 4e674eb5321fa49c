package org.onebeat.personnel.roster.wish;

import java.time.LocalDate;
import org.onebeat.personnel.unit.Colleague;

/**
 * What is shown of a wish.
 *
 * @param duty true: to be on duty; false: to be free
 * @param enteredBy who entered it for the person; null where the person did
 */
public record DutyWishView(Colleague person, LocalDate day, boolean duty, Colleague enteredBy) {}
