package org.onebeat.personnel.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The grades that people in scope have had. */
@ApplicationScoped
public class Grades extends ScopedRepository<PersonGrade, Long> {
    private static final Sort ORDER = Sort.ascending("personId", "from");

    Grades(ScopedSession session) {
        super(PersonGrade.class, session);
    }

    /** All that a person was given, the first one first. */
    public List<PersonGrade> of(int person) {
        Restriction theirs = Restriction.of("it.personId = :person").with("person", person);
        return list(theirs, ORDER, Integer.MAX_VALUE);
    }

    /** What each of these people has on that day; who has none yet is left out. */
    public Map<Integer, PersonGrade> on(LocalDate day, Collection<Integer> people) {
        Restriction given = Restriction.of("it.from <= :day and it.personId in :people")
                .with("day", day)
                .with("people", people);
        return list(given, ORDER, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(PersonGrade::person, grade -> grade, (earlier, later) -> later));
    }

    /** Writes what was done, so that what the database refuses is refused here. */
    void settle() {
        flush();
    }
}
