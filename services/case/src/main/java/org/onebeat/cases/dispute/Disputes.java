package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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

    /** Whether this find was taken already. */
    public boolean haveArisenFrom(UUID find) {
        return count(Restriction.of("it.find = :find").with("find", find)) > 0;
    }

    /** Writes what was done, so that a version that was changed meanwhile is refused, and the new one is known. */
    public void settle() {
        flush();
    }
}
