package org.onebeat.assessment.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.assessment.tally.Entry;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/** Something that was done, is told once and never changes: so much there was of each of these measures. */
public record Fact(Ancestors place, Instant occurredAt, Map<Measure, Long> amounts) implements Happening {
    @Override
    public UUID matter() {
        return null;
    }

    @Override
    public Instant heardAt() {
        return occurredAt;
    }

    @Override
    public Outcome after(Stand before) {
        List<Entry> entries = amounts.entrySet().stream()
                .map(amount -> new Entry(amount.getKey(), CivilTime.dayOf(occurredAt), amount.getValue(), place))
                .toList();
        return Outcome.once(entries);
    }
}
