package org.onebeat.hazard.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The inspections within the caller's scope. */
@ApplicationScoped
public class Inspections extends ScopedRepository<Inspection, UUID> {

    Inspections(ScopedSession session) {
        super(Inspection.class, session);
    }

    /** What was recorded in these villages since that instant. */
    List<Inspection> recordedSince(Set<Integer> villages, Instant since) {
        Restriction recorded = Restriction.of("it.imported = false and it.recordedAt >= :since")
                .with("since", since);
        return listAmong("village", villages, recorded, Sort.ascending("recordedAt", "id"));
    }

    /** When this place was last inspected in earnest; null for never. */
    Instant lastAt(UUID place) {
        Restriction there =
                Restriction.of("it.site.place = :place and it.training = false").with("place", place);
        return select("max(it.occurredAt)", there, "", Instant.class).getFirst();
    }
}
