package org.onebeat.hazard.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** The inspections within the caller's scope. */
@ApplicationScoped
public class Inspections extends ScopedRepository<Inspection, UUID> {

    Inspections(ScopedSession session) {
        super(Inspection.class, session);
    }
}
