package org.onebeat.personnel.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What the staff object to. */
@ApplicationScoped
class Objections extends ScopedRepository<Objection, UUID> {
    private static final Sort ORDER = Sort.ascending("dueOn", "id");

    Objections(ScopedSession session) {
        super(Objection.class, session);
    }

    /** What is due first comes first. */
    List<Objection> matching(boolean open, LocalDate overdueOn, List<?> after, int limit) {
        Restriction asked = open || overdueOn != null ? Restriction.of("it.answer is null") : Restriction.none();
        return list(asked.andIf(overdueOn, "it.dueOn < :today", "today"), ORDER, after, limit);
    }

    /** The latest first. */
    List<Objection> of(int person) {
        Restriction theirs = Restriction.of("it.personId = :person").with("person", person);
        return list(theirs, Sort.descending("madeAt", "id"), 100);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
