package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Who served where, in which category, and when. */
@ApplicationScoped
public class Employments extends ScopedRepository<Employment, Long> {
    Employments(ScopedSession session) {
        super(Employment.class, session);
    }

    /** The spans of one person, the present one first. */
    public List<Employment> of(int person) {
        flush();
        Restriction theirs = Restriction.of("it.personId = :person").with("person", person);
        return list(theirs, Sort.descending("from", "id"), Integer.MAX_VALUE);
    }

    /** Of everybody of a category, what meets this time: until the day itself, the day included. */
    public List<Employment> of(String category, LocalDate from, LocalDate until) {
        Restriction meeting = Restriction.of(
                        "it.category = :category and it.from <= :last" + " and (it.until is null or it.until > :first)")
                .with("category", category)
                .with("first", from)
                .with("last", until);
        return list(meeting, Sort.ascending("id"), Integer.MAX_VALUE);
    }
}
