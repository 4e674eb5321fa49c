package org.onebeat.jurisdiction.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The remote stations that the caller may see. */
@ApplicationScoped
class RemoteStations extends ScopedRepository<RemoteStation, UUID> {

    RemoteStations(ScopedSession session) {
        super(RemoteStation.class, session);
    }

    /** The stations that count as remote on that day. */
    List<RemoteStation> on(LocalDate day, Restriction where) {
        Restriction remote = Restriction.of("it.from <= :day and (it.until is null or it.until > :day)")
                .with("day", day);
        return list(where.and(remote), Sort.ascending("id"), Integer.MAX_VALUE);
    }

    /** Writes what was done, so that what the database refuses is refused here, and the new version is known. */
    void settle() {
        flush();
    }
}
