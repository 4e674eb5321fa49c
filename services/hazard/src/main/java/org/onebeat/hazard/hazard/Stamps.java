package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.StampedRecords;

/** Which hazards are practice and which are real. */
@ApplicationScoped
public class Stamps implements StampedRecords<Hazard> {

    private final Hazards hazards;
    private final HazardNumbers numbers;
    private final Outbox outbox;

    Stamps(Hazards hazards, HazardNumbers numbers, Outbox outbox) {
        this.hazards = hazards;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    @Override
    public List<Hazard> recordedIn(Set<Integer> villages, Instant since) {
        return hazards.recordedSince(villages, since);
    }

    @Override
    public void turn(List<Hazard> wrong, Instant now) {
        outbox.appendAll(wrong.stream().map(hazard -> turned(hazard, now)).toList());
    }

    private HazardEvent turned(Hazard hazard, Instant now) {
        boolean practice = !hazard.training();
        HazardNumber number = numbers.next(hazard.ancestors().countyId(), hazard.recordedAt(), practice);
        return hazard.mark(practice, number, now);
    }
}
