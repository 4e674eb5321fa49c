package org.onebeat.personnel.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onebeat.personnel.posting.Away;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Leave of the past, of now and to come. */
@ApplicationScoped
public class Leaves extends ScopedRepository<Leave, Integer> implements Away {
    private static final Sort NEWEST = Sort.descending("id");

    Leaves(ScopedSession session) {
        super(Leave.class, session);
    }

    /** When these people are on leave within these days, of those in the caller's scope; the second day is exclusive. */
    public List<LeaveSpan> of(Collection<Integer> people, LocalDate from, LocalDate until) {
        return spells(people, from, until).stream()
                .map(spell -> new LeaveSpan(spell.person(), spell.from(), spell.until()))
                .toList();
    }

    @Override
    public List<Spell> spells(Collection<Integer> people, LocalDate from, LocalDate until) {
        if (people.isEmpty()) {
            return List.of();
        }
        Restriction away = Restriction.of(
                "it.personId in :people and it.from < :until and it.until > :from and it.from < it.until");
        return list(away.with("people", people).with("from", from).with("until", until), NEWEST, Integer.MAX_VALUE)
                .stream()
                .map(Leave::spell)
                .toList();
    }

    List<Leave> matching(LeaveQuestion question, List<?> after, int limit) {
        return list(question.restriction(), NEWEST, after, limit);
    }

    List<Leave> ofPerson(int person) {
        return list(Restriction.of("it.personId = :person").with("person", person), NEWEST, 100);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
