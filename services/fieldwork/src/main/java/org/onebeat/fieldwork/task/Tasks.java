package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The tasks within the caller's scope. */
@ApplicationScoped
public class Tasks extends ScopedRepository<Task, UUID> {

    private static final Sort AS_DUE = Sort.ascending("brief.dueAt", "id");

    Tasks(ScopedSession session) {
        super(Task.class, session);
    }

    /** The open tasks in these areas of any kind: what follows when a post or an area changes. */
    List<Task> openBelow(Collection<Integer> areas) {
        Restriction atCounty = open().and(Restriction.of("it.level = 'COUNTY'"));
        return Stream.concat(
                        listBelow(areas, open(), AS_DUE).stream(),
                        listAmong("county", areas, atCounty, AS_DUE).stream())
                .distinct()
                .toList();
    }

    /** What was dispatched in these villages since that instant. */
    List<Task> dispatchedSince(Set<Integer> villages, Instant since) {
        Restriction dispatched =
                Restriction.of("it.brief.dispatchedAt >= :since").with("since", since);
        return listAmong("village", villages, dispatched, AS_DUE);
    }

    public long openOf(int person) {
        return count(open().and(of(person)));
    }

    /** The open tasks of this person that are due before then, the most urgent first. */
    public List<Task> dueBefore(int person, Instant then, int limit) {
        Restriction due = Restriction.of("it.brief.dueAt < :then").with("then", then);
        return list(open().and(of(person)).and(due), AS_DUE, limit);
    }

    private static Restriction open() {
        return Restriction.of("it.open = true");
    }

    private static Restriction of(int person) {
        return Restriction.of("it.responsible = :person").with("person", person);
    }

    /** Writes what was done, so that a version that was changed meanwhile is refused, and the new one is known. */
    void settle() {
        flush();
    }
}
