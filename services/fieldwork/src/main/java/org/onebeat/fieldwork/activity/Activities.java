package org.onebeat.fieldwork.activity;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What was done within the caller's scope. */
@ApplicationScoped
public class Activities extends ScopedRepository<Activity, UUID> {

    /** The newest first, unless told. */
    static final List<Order<Activity>> ORDERS = List.of(
            Order.descending(
                    "activities", "-occurredAt", instant("occurredAt", Activity::occurredAt), uuid("id", Activity::id)),
            Order.ascending(
                    "activities", "occurredAt", instant("occurredAt", Activity::occurredAt), uuid("id", Activity::id)));

    Activities(ScopedSession session) {
        super(Activity.class, session);
    }

    /** The last one of each of these kinds in each of these villages, if there was one since; practice is none. */
    public List<Latest> latest(Set<Integer> villages, Set<ActivityKind> kinds, Instant since) {
        return select(
                "it.ancestors.villageId, it.kind, max(it.occurredAt)",
                Restriction.of("it.ancestors.villageId in :villages and it.kind in :kinds and it.occurredAt >= :since"
                                + " and it.training = false")
                        .with("villages", villages)
                        .with("kinds", kinds)
                        .with("since", since),
                "group by it.ancestors.villageId, it.kind",
                Latest.class);
    }

    /** What was recorded in these villages since that instant. */
    List<Activity> recordedSince(Set<Integer> villages, Instant since) {
        Restriction recorded = Restriction.of("it.imported = false and it.recordedAt >= :since")
                .with("since", since);
        return listAmong("village", villages, recorded, Sort.ascending("recordedAt", "id"));
    }

    /** Writes it, so that an id that is taken is refused. */
    void settle() {
        flush();
    }

    public record Latest(Integer village, ActivityKind kind, Instant at) {}
}
