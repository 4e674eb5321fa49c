package org.onebeat.assessment.coverage;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.assessment.area.Ground;
import org.onebeat.territory.Beat;
import org.onebeat.territory.Territory;

/** The villages of a ground today and who is named for them, asked for once in a call. */
@RequestScoped
public class Villages {
    private final Territory territory;
    private final Clock clock;
    private final Map<Integer, List<Beat>> known = new HashMap<>();

    Villages(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    public List<Beat> of(Ground ground) {
        return known.computeIfAbsent(ground.area().id(), area -> territory.beats(area, clock.instant()));
    }
}
