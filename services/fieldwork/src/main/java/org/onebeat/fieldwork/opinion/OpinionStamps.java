package org.onebeat.fieldwork.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.StampedRecords;

/** Which opinions are practice and which are real. */
@ApplicationScoped
class OpinionStamps implements StampedRecords<Opinion> {

    private final Opinions opinions;
    private final Outbox outbox;

    OpinionStamps(Opinions opinions, Outbox outbox) {
        this.opinions = opinions;
        this.outbox = outbox;
    }

    @Override
    public List<Opinion> recordedIn(Set<Integer> villages, Instant since) {
        return opinions.recordedSince(villages, since);
    }

    @Override
    public void turn(List<Opinion> wrong, Instant now) {
        outbox.appendAll(
                wrong.stream().map(opinion -> opinion.mark(!opinion.training())).toList());
    }
}
