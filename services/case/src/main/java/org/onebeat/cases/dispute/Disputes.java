package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The disputes within the caller's scope. */
@ApplicationScoped
public class Disputes extends ScopedRepository<Dispute, UUID> {

    private static final Sort AS_REPORTED = Sort.ascending("recordedAt", "id");

    Disputes(ScopedSession session) {
        super(Dispute.class, session);
    }

    /** The open matters in these areas of any kind: what follows when a post or an area changes. */
    public List<Dispute> openBelow(Collection<Integer> areas) {
        return listBelow(areas, Restriction.of("it.open = true"), AS_REPORTED);
    }

    public List<Dispute> of(Collection<UUID> ids) {
        return list(Restriction.of("it.id in :ids").with("ids", ids), AS_REPORTED, ids.size());
    }

    /** What was reported in these villages since that instant; what arose from a find is stamped by it. */
    List<Dispute> reportedSince(Set<Integer> villages, Instant since) {
        Restriction reported =
                Restriction.of("it.find is null and it.recordedAt >= :since").with("since", since);
        return listAmong("village", villages, reported, AS_REPORTED);
    }

    /** What this find became; empty while it was not taken. */
    public Optional<Dispute> arisenFrom(UUID find) {
        return one(Restriction.of("it.find = :find").with("find", find));
    }

    /** Writes what was done, so that a version that was changed meanwhile is refused, and the new one is known. */
    public void settle() {
        flush();
    }
}
