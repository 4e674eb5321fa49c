package org.onebeat.assessment.golive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.Ground;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** Where somebody began, within the caller's scope; one query. */
@ApplicationScoped
class Beginnings extends ScopedRepository<FirstRecord, FirstRecord.Key> {
    Beginnings(ScopedSession session) {
        super(FirstRecord.class, session);
    }

    /** By village: where it stood when somebody began says nothing of where it stands today. */
    Map<Integer, Instant> on(Ground ground, boolean training) {
        Restriction wanted = Restriction.of("it.training = :training").with("training", training);
        Restriction where = ground.area().kind() == AreaKind.STATION ? Restriction.none() : ground.standing();
        return select("it.village, it.recordedAt", where.and(wanted), "", Beginning.class).stream()
                .collect(Collectors.toMap(Beginning::village, Beginning::at));
    }

    record Beginning(Integer village, Instant at) {}
}
