package org.onebeat.personnel.roster.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.personnel.roster.rule.DutyRule;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/**
 * A duty of the caller, or of somebody on the same roster.
 *
 * @param peaks hours at a fixed post, on routes in between; null where that does not apply
 */
record MyDuty(
        long id,
        LocalDate day,
        String duty,
        String zh,
        String en,
        Instant from,
        Instant until,
        String peaks,
        boolean mine,
        Colleague person) {

    static MyDuty of(Duty duty, int me, Map<String, DutyRule> kinds, Map<Integer, Person> people) {
        DutyRule kind = kinds.get(duty.code());
        return new MyDuty(
                duty.id(),
                duty.day(),
                duty.code(),
                kind == null ? duty.code() : kind.zh(),
                kind == null ? duty.code() : kind.en(),
                duty.from(),
                duty.until(),
                kind == null ? null : kind.peaks(),
                duty.person() == me,
                Colleague.of(duty.person(), people));
    }
}
