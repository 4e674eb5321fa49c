package org.onebeat.assessment.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.assessment.area.Ground;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** Disputes and hazards that are open now, counted within the caller's scope. */
@ApplicationScoped
public class OpenMatters extends ScopedRepository<Standing, UUID> {
    private static final Restriction OPEN = Restriction.of("it.open = true");

    OpenMatters(ScopedSession session) {
        super(Standing.class, session);
    }

    /** By gravity, and by the areas of this kind. One statement. */
    public List<OpenCount> on(Ground ground, AreaKind by, Instant now) {
        String area = "it.ancestors." + attribute(by);
        return select(
                area + ", it.kind, it.gravity, count(*), sum(case when it.dueAt < :now then 1 else 0 end)",
                ground.standing()
                        .and(OPEN)
                        .and(Restriction.of("it.kind in :kinds").with("kinds", List.of(Kind.DISPUTE, Kind.HAZARD)))
                        .and(Restriction.none().with("now", now)),
                "group by " + area + ", it.kind, it.gravity",
                OpenCount.class);
    }

    private static String attribute(AreaKind kind) {
        return switch (kind) {
            case COUNTY, CITY -> "countyId";
            case TOWNSHIP -> "townshipId";
            case STATION -> "stationId";
            case SECTOR -> "sectorId";
            case VILLAGE, GRID -> "villageId";
        };
    }

    /**
     * @param area null for what stands in none of the kind
     * @param gravity null before triage
     * @param overdue how many of them ought to be done with
     */
    public record OpenCount(Integer area, Kind kind, String gravity, Long count, Long overdue) {}
}
