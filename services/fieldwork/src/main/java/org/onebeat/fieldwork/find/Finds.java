package org.onebeat.fieldwork.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What was come upon within the caller's scope. */
@ApplicationScoped
public class Finds extends ScopedRepository<Find, UUID> {

    private static final int MOST = 20;

    Finds(ScopedSession session) {
        super(Find.class, session);
    }

    /** What was come upon on these occasions. */
    public List<Find> of(Collection<UUID> activities) {
        return list(
                Restriction.of("it.activityId in :activities").with("activities", activities),
                Sort.ascending("recordedAt", "id"),
                Integer.MAX_VALUE);
    }

    public List<Find> of(UUID activity) {
        return list(
                Restriction.of("it.activityId = :activity").with("activity", activity),
                Sort.ascending("position"),
                MOST);
    }
}
