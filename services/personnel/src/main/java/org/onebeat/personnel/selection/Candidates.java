package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Who is to serve in a round. */
@ApplicationScoped
class Candidates extends ScopedRepository<Candidate, Integer> {
    private static final Sort ORDER = Sort.ascending("id");

    Candidates(ScopedSession session) {
        super(Candidate.class, session);
    }

    List<Candidate> of(int selection) {
        return list(in(selection), ORDER, Integer.MAX_VALUE);
    }

    List<Candidate> page(int selection, String kind, List<?> after, int limit) {
        return list(in(selection).andIf(kind, "it.kind = :kind", "kind"), ORDER, after, limit);
    }

    Optional<Candidate> of(int selection, int person) {
        return one(in(selection).and(Restriction.of("it.personId = :person").with("person", person)));
    }

    List<Candidate> of(int selection, Collection<Integer> people) {
        return list(
                in(selection).and(Restriction.of("it.personId in :people").with("people", people)),
                ORDER,
                Integer.MAX_VALUE);
    }

    void settle() {
        flush();
    }

    private static Restriction in(int selection) {
        return Restriction.of("it.selectionId = :selection").with("selection", selection);
    }
}
