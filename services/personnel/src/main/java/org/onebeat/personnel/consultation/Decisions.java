package org.onebeat.personnel.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What consultations decided. */
@ApplicationScoped
class Decisions extends ScopedRepository<Decision, Integer> {
    Decisions(ScopedSession session) {
        super(Decision.class, session);
    }

    List<Decision> of(int consultation) {
        Restriction its = Restriction.of("it.consultationId = :consultation").with("consultation", consultation);
        return list(its, Sort.ascending("id"), Integer.MAX_VALUE);
    }

    /** What is still to be done, the first due first. */
    List<Decision> open(LocalDate dueBefore, List<?> after, int limit) {
        Restriction open = Restriction.of("it.doneOn is null").andIf(dueBefore, "it.dueOn < :day", "day");
        return list(open, Sort.ascending("dueOn", "id"), after, limit);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
