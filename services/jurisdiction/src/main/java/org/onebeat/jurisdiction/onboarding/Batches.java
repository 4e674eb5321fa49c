package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** Uploaded workbooks of the caller's county. */
@ApplicationScoped
class Batches extends ScopedRepository<Batch, UUID> {

    Batches(ScopedSession session) {
        super(Batch.class, session);
    }

    /** The same bytes uploaded again take the place of those that still wait. */
    Batch replace(Batch batch, String digest) {
        one(Restriction.of(
                                "it.digest = :digest and it.ancestors.countyId = :county and it.state in (READY, HAS_PROBLEMS)")
                        .with("digest", digest)
                        .with("county", batch.ancestors().countyId()))
                .ifPresent(this::remove);
        flush();
        add(batch);
        flush();
        return batch;
    }

    /** Writes what is pending, and raises the version of what changed. */
    void settle() {
        flush();
    }
}
