package org.onebeat.personnel.concurrent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Posts held besides, past, present and to come. */
@ApplicationScoped
public class ConcurrentPosts extends ScopedRepository<ConcurrentPost, Integer> {
    private static final Sort ORDER = Sort.ascending("id");
    private static final int CHUNK = 1_000;

    ConcurrentPosts(ScopedSession session) {
        super(ConcurrentPost.class, session);
    }

    public List<ConcurrentPost> ofPeople(Collection<Integer> people) {
        return inChunks("it.personId in :ids", List.copyOf(people));
    }

    public List<ConcurrentPost> of(Collection<Integer> ids) {
        return inChunks("it.id in :ids", List.copyOf(ids));
    }

    /** What is held in this township or village on that day or later. */
    List<ConcurrentPost> in(int organisation, LocalDate from) {
        Restriction held = Restriction.of("it.organisationId = :organisation"
                + " and (it.until is null or it.until > :day and it.until > it.from)");
        return list(held.with("organisation", organisation).with("day", from), ORDER, Integer.MAX_VALUE);
    }

    /** People who hold some post that day. */
    Set<Integer> holdersOn(LocalDate day) {
        Restriction held = Restriction.of("it.from <= :day and (it.until is null or it.until > :day)")
                .with("day", day);
        return Set.copyOf(select("distinct it.personId", held, "", Integer.class));
    }

    List<ConcurrentPost> matching(PostQuestion question, List<?> after, int limit) {
        return list(question.restriction(), ORDER, after, limit);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }

    private List<ConcurrentPost> inChunks(String condition, List<Integer> ids) {
        List<ConcurrentPost> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Integer> some = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            found.addAll(list(Restriction.of(condition).with("ids", some), ORDER, Integer.MAX_VALUE));
        }
        return found;
    }
}
