package org.onebeat.assessment.silence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.Ground;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** When villages were last heard of, within the caller's scope. */
@ApplicationScoped
class LastHeard extends ScopedRepository<Hearing, Integer> {
    LastHeard(ScopedSession session) {
        super(Hearing.class, session);
    }

    Map<Integer, Instant> on(Ground ground) {
        return select("it.village, it.heardAt", ground.standing(), "", Heard.class).stream()
                .collect(Collectors.toMap(Heard::village, Heard::at));
    }

    record Heard(Integer village, Instant at) {}
}
