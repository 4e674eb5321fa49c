package org.onebeat.personnel.roster;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One duty of one day.
 *
 * @param person null while nobody takes it
 * @param pinned said by hand: it stays when the month is made again
 */
public record DutyView(
        long id, LocalDate day, String duty, Instant from, Instant until, Integer person, boolean pinned) {

    static DutyView of(Duty duty) {
        return new DutyView(
                duty.id(), duty.day(), duty.code(), duty.from(), duty.until(), duty.person(), duty.pinned());
    }
}
