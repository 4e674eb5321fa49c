package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.onebeat.service.paging.Key;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** Uploaded workbooks of the caller's county. */
@ApplicationScoped
class Onboardings extends ScopedRepository<Onboarding, UUID> {

    static final Order<Onboarding> NEWEST_FIRST = Order.descending(
            "onboardings",
            "-uploadedAt",
            Key.instant("uploadedAt", Onboarding::uploadedAt),
            Key.uuid("id", Onboarding::id));

    Onboardings(ScopedSession session) {
        super(Onboarding.class, session);
    }

    /** Those of one workbook; all where none is named. */
    static Restriction of(String digest) {
        return digest == null
                ? Restriction.none()
                : Restriction.of("it.digest = :digest").with("digest", digest);
    }

    /** The same bytes, brought for the same county and not committed yet. */
    Optional<Onboarding> waiting(String digest, int county) {
        return one(Restriction.of(
                        "it.digest = :digest and it.ancestors.countyId = :county and it.state in (READY, HAS_PROBLEMS)")
                .with("digest", digest)
                .with("county", county));
    }

    /** The county of one that is not to be read before it is its turn. */
    Optional<Integer> countyOf(UUID id) {
        return select("it.ancestors.countyId", Restriction.of("it.id = :id").with("id", id), "", Integer.class).stream()
                .findFirst();
    }

    /** Writes what is pending, and raises the version of what changed. */
    void settle() {
        flush();
    }
}
