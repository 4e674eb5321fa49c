package org.onebeat.assessment.golive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.onebeat.assessment.area.Ground;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** Where somebody began, within the caller's scope; one query for all areas below. */
@ApplicationScoped
class Beginnings extends ScopedRepository<FirstRecord, FirstRecord.Key> {
    Beginnings(ScopedSession session) {
        super(FirstRecord.class, session);
    }

    List<Beginning> below(Ground ground) {
        String area = ground.below().filter(AreaKind.COUNTY::equals).isPresent() ? "countyId" : "stationId";
        return select(
                "it.ancestors." + area + ", it.training, count(*), min(it.recordedAt)",
                ground.standing(),
                "group by it.ancestors." + area + ", it.training",
                Beginning.class);
    }

    /** Of an area: in so many villages something was recorded, first at that instant. */
    record Beginning(Integer area, Boolean training, Long villages, Instant first) {
        Beginning and(Beginning other) {
            Instant earlier = first.isBefore(other.first()) ? first : other.first();
            return new Beginning(area, training, villages + other.villages(), earlier);
        }
    }
}
