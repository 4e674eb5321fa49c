package org.onebeat.personnel.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/**
 * That a duty went from one to another after publication.
 *
 * @param by null: made anew by the platform, since a rule kept the former from it
 */
record DutyChangeView(
        long id, LocalDate day, String duty, Colleague from, Colleague to, Colleague by, String reason, Instant at) {

    static DutyChangeView of(DutyChange change, Map<Integer, Person> people) {
        return new DutyChangeView(
                change.id(),
                change.duty().day(),
                change.duty().code(),
                named(change.from(), people),
                named(change.to(), people),
                named(change.by(), people),
                change.reason(),
                change.at());
    }

    private static Colleague named(Integer id, Map<Integer, Person> people) {
        return id == null ? null : Colleague.of(id, people);
    }
}
