package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** All postings, past, current and planned. */
@ApplicationScoped
public class Postings extends ScopedRepository<Posting, Integer> {
    static final Sort ORDER = Sort.ascending("id");
    private static final int CHUNK = 1_000;

    Postings(ScopedSession session) {
        super(Posting.class, session);
    }

    /** What these people hold at an instant or later. */
    public List<Posting> ofPeopleFrom(Collection<Integer> people, Instant at) {
        return inChunks("it.personId in :ids and (it.untilAt is null or it.untilAt > :at)", List.copyOf(people), at);
    }

    /** What covers one of these areas at an instant or later. */
    public List<Posting> overAreasFrom(Collection<Integer> areas, Instant at) {
        return inChunks("""
                exists (select 1 from Hold hold where hold.posting = it and hold.areaId in :ids
                        and (hold.untilAt is null or hold.untilAt > :at))""", List.copyOf(areas), at);
    }

    public List<Posting> of(Collection<Integer> ids) {
        // What is left out of the condition by this instant is nothing: no posting ends before it.
        return inChunks("it.id in :ids and it.fromAt > :at", List.copyOf(ids), Instant.EPOCH);
    }

    /** The ids of some of those whose instant has come. */
    List<Integer> due(Instant now, int most) {
        Restriction due = Restriction.of("it.turnsAt <= :now").with("now", now);
        return select("it.id", due, "order by it.turnsAt, it.id", Integer.class).stream()
                .limit(most)
                .toList();
    }

    /** Who acts for one of these postings, was to or did. */
    List<Posting> actingFor(Collection<Integer> covered) {
        return inChunks("it.actsFor in :ids and it.fromAt > :at", List.copyOf(covered), Instant.EPOCH);
    }

    /** Who stands in because of these absences, from the first on. */
    public List<Posting> of(Absence.Cause cause, Collection<Integer> numbers) {
        Restriction because = Restriction.of("it.absence.cause = :cause and it.absence.number in :numbers");
        return numbers.isEmpty()
                ? List.of()
                : list(because.with("cause", cause).with("numbers", numbers), ORDER, Integer.MAX_VALUE);
    }

    List<Posting> matching(PostingQuestion question, List<?> after, int limit) {
        return list(question.restriction(), ORDER, after, limit);
    }

    /** Whether somebody else has this function for one of these areas at an instant or later. */
    List<Posting> rivals(int person, Role function, Collection<Integer> areas, Instant from) {
        return overAreasFrom(areas, from).stream()
                .filter(posting -> posting.function() == function && posting.person() != person && !posting.acting())
                .toList();
    }

    private List<Posting> inChunks(String condition, List<Integer> ids, Instant at) {
        List<Posting> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Integer> some = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            found.addAll(list(Restriction.of(condition).with("ids", some).with("at", at), ORDER, Integer.MAX_VALUE));
        }
        return found.stream().distinct().toList();
    }
}
