package org.onebeat.personnel.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What people in scope are and were licensed to do. */
@ApplicationScoped
public class Qualifications extends ScopedRepository<Qualification, Integer> {
    private static final Sort ORDER = Sort.ascending("id");
    private static final int CHUNK = 1_000;

    Qualifications(ScopedSession session) {
        super(Qualification.class, session);
    }

    /** By person, all that these people ever held. */
    public Map<Integer, List<Qualification>> heldBy(Collection<Integer> people) {
        List<Integer> all = List.copyOf(people);
        List<Qualification> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Integer> some = all.subList(from, Math.min(from + CHUNK, all.size()));
            found.addAll(list(Restriction.of("it.personId in :ids").with("ids", some), ORDER, Integer.MAX_VALUE));
        }
        return found.stream().collect(Collectors.groupingBy(Qualification::person));
    }

    List<Qualification> matching(QualificationQuestion question, List<?> after, int limit) {
        return list(question.restriction(), ORDER, after, limit);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
