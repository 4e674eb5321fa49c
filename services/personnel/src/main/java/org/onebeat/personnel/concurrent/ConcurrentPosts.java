package org.onebeat.personnel.concurrent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
