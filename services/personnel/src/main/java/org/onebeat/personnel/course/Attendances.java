package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Who was invited to which session, and who passed. */
@ApplicationScoped
class Attendances extends ScopedRepository<Attendance, Integer> {
    private static final Sort ORDER = Sort.ascending("id");
    private static final Sort DUE = Sort.ascending("dueOn", "id");

    Attendances(ScopedSession session) {
        super(Attendance.class, session);
    }

    List<Attendance> of(int session) {
        return list(in(session), ORDER, Integer.MAX_VALUE);
    }

    List<Attendance> page(int session, List<?> after, int limit) {
        return list(in(session), ORDER, after, limit);
    }

    List<Attendance> ofPerson(int person) {
        Restriction theirs = Restriction.of("it.personId = :person").with("person", person);
        return list(theirs, Sort.descending("heldUntil", "id"), Integer.MAX_VALUE);
    }

    List<Attendance> passedBy(Collection<Integer> people) {
        Restriction passed = Restriction.of("it.personId in :people and it.outcome = :passed")
                .with("people", people)
                .with("passed", Outcome.PASSED);
        return list(passed, ORDER, Integer.MAX_VALUE);
    }

    /** What must be refreshed before that day, and was not since. */
    List<Attendance> due(LocalDate before, Integer station, List<?> after, int limit) {
        Restriction due = Restriction.of("""
                        it.dueOn < :before and not exists (select 1 from Attendance later
                            where later.personId = it.personId and later.course = it.course
                                and (later.dueOn > it.dueOn or later.dueOn = it.dueOn and later.id > it.id))""")
                .with("before", before)
                .andIf(station, "it.ancestors.stationId = :station", "station");
        return list(due, DUE, after, limit);
    }

    private static Restriction in(int session) {
        return Restriction.of("it.sessionId = :session").with("session", session);
    }
}
