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
    private static final Sort LAST_REPORTED = Sort.descending("recordedAt", "id");
    private static final int MOST_AT_ONCE = 200;

    Disputes(ScopedSession session) {
        super(Dispute.class, session);
    }

    @Override
    protected String grantable() {
        return "id";
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

    /**
     * What was found in a village between two instants, the last reported first; without what was withdrawn, and what goes
     * on in another file. Nothing is reported before it is found, so that the list of the village need not be read whole.
     */
    public List<Dispute> foundBetween(int village, String category, Instant from, Instant until) {
        Restriction found = Restriction.of("""
                        it.ancestors.villageId = :village and it.matter.category = :category and it.recordedAt >= :from
                        and it.occurredAt between :from and :until and it.state not in :gone""")
                .with("village", village)
                .with("category", category)
                .with("from", from)
                .with("until", until)
                .with("gone", Set.of(DisputeState.WITHDRAWN, DisputeState.MERGED));
        return list(found, LAST_REPORTED, MOST_AT_ONCE);
    }

    /** The files that go on in this one. */
    List<Dispute> mergedInto(UUID file) {
        return list(Restriction.of("it.mergedInto = :file").with("file", file), AS_REPORTED, MOST_AT_ONCE);
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
