package org.onebeat.jurisdiction.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Who changed an area by hand. */
@ApplicationScoped
class AreaDeeds extends ScopedRepository<AreaDeed, UUID> {

    private static final int MOST = 200;

    AreaDeeds(ScopedSession session) {
        super(AreaDeed.class, session);
    }

    /** The newest first, 200 at most. */
    List<AreaDeed> of(int area) {
        Restriction deeds =
                Restriction.of("it.recordType = 'area' and it.recordId = :area").with("area", Integer.toString(area));
        return list(deeds, Sort.descending("doneAt", "id"), MOST);
    }
}
