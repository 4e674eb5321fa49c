package org.onebeat.personnel.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** All equipment, in store, issued and written off. */
@ApplicationScoped
public class Armoury extends ScopedRepository<Equipment, Integer> {
    private static final Sort ORDER = Sort.ascending("id");

    Armoury(ScopedSession session) {
        super(Equipment.class, session);
    }

    /** What any of these people has now. */
    public List<Equipment> heldBy(Collection<Integer> people) {
        return people.isEmpty()
                ? List.of()
                : list(Restriction.of("it.holder in :people").with("people", people), ORDER, Integer.MAX_VALUE);
    }

    List<Equipment> matching(Restriction where, List<?> after, int limit) {
        return list(where, ORDER, after, limit);
    }

    /** Writes what was done, so that the new version is known, and a number that is taken is refused. */
    void settle() {
        flush();
    }
}
