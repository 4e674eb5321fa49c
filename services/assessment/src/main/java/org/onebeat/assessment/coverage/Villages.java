package org.onebeat.assessment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onebeat.assessment.area.Ground;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.Beat;
import org.onebeat.territory.PostingChanged;
import org.onebeat.territory.Territory;

/**
 * The villages of a ground today and who is named for them. Asked about on every page and seldom changed, so it is
 * remembered for some seconds: until this process hears of a change, or another one may have.
 */
@ApplicationScoped
public class Villages {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Territory territory;
    private final Clock clock;
    private final Map<Integer, Known> known = new ConcurrentHashMap<>();

    Villages(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    /** The ground has been found in the caller's scope; what is remembered of an area is the same for everybody. */
    public List<Beat> of(Ground ground) {
        Instant now = clock.instant();
        return known.compute(
                        ground.area().id(),
                        (area, before) -> before != null && now.isBefore(before.until())
                                ? before
                                : new Known(territory.beats(area, now), now.plus(FRESH)))
                .beats();
    }

    void areaChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) AreaChanged change) {
        known.clear();
    }

    void postingChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostingChanged change) {
        known.clear();
    }

    private record Known(List<Beat> beats, Instant until) {}
}
