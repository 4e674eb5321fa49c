package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Uploaded workbooks, the newest first. */
@ApplicationScoped
class Onboardings extends ScopedRepository<Onboarding, Integer> {
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    Onboardings(ScopedSession session) {
        super(Onboarding.class, session);
    }

    List<Onboarding> newest(List<?> after, int limit) {
        return list(Restriction.none(), NEWEST_FIRST, after, limit);
    }

    /** The same bytes, uploaded at the same place and not committed yet. */
    Optional<Onboarding> open(String digest, Ancestors place) {
        return list(
                        Restriction.of(
                                        "it.digest = :digest and it.state in (READY, HAS_PROBLEMS) and it.ancestors.countyId = :county")
                                .with("digest", digest)
                                .with("county", place.countyId()),
                        NEWEST_FIRST,
                        1)
                .stream()
                .findFirst();
    }

    void write() {
        flush();
    }
}
