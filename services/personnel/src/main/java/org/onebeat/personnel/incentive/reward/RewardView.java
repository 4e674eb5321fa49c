package org.onebeat.personnel.incentive.reward;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.leave.Leave;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/**
 * A day of leave that somebody earned.
 *
 * @param on the day of leave; null where it was called off, so that it can be taken anew
 */
record RewardView(int id, Colleague person, LocalDate month, LocalDate on, int leave) {

    static RewardView of(RewardLeave row, Map<Integer, Person> people, Leave taken) {
        return new RewardView(
                row.id(),
                Colleague.of(row.person(), people),
                row.month(),
                taken == null ? null : taken.from(),
                row.leave());
    }
}
