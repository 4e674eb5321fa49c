package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Who stands by which newcomer. */
@ApplicationScoped
class Mentorships extends ScopedRepository<Mentorship, Integer> {
    private static final Sort ORDER = Sort.descending("id");

    Mentorships(ScopedSession session) {
        super(Mentorship.class, session);
    }

    List<Mentorship> page(Integer station, LocalDate on, List<?> after, int limit) {
        Restriction where = Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(on, "it.from <= :on and (it.until is null or it.until > :on)", "on");
        return list(where, ORDER, after, limit);
    }

    /** Of a newcomer, that day or later. */
    List<Mentorship> of(int newcomer, LocalDate day) {
        Restriction theirs = Restriction.of("it.newcomer = :newcomer and (it.until is null or it.until > :day)")
                .with("newcomer", newcomer)
                .with("day", day);
        return list(theirs, ORDER, Integer.MAX_VALUE);
    }

    /** That day, as newcomer or as mentor. */
    List<Mentorship> present(int person, LocalDate day) {
        Restriction theirs = Restriction.of("(it.newcomer = :person or it.mentor = :person)"
                        + " and it.from <= :day and (it.until is null or it.until > :day)")
                .with("person", person)
                .with("day", day);
        return list(theirs, ORDER, Integer.MAX_VALUE);
    }

    void settle() {
        flush();
    }
}
