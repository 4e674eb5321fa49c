package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** What workbooks of the caller's county did. */
@ApplicationScoped
class DeedBooks extends ScopedRepository<DeedBook, UUID> {

    DeedBooks(ScopedSession session) {
        super(DeedBook.class, session);
    }

    DeedBook of(UUID onboarding) {
        return find(onboarding).orElseThrow(Refusal::notFound);
    }
}
