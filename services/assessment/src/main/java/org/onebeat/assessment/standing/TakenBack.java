package org.onebeat.assessment.standing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.assessment.tally.Entry;
import org.onebeat.territory.Ancestors;

/** What was told in earnest turns out to be practice: nothing of it counts any more. */
record TakenBack(Happening said) implements Happening {
    @Override
    public UUID matter() {
        return said.matter();
    }

    @Override
    public Ancestors place() {
        return said.place();
    }

    @Override
    public Instant heardAt() {
        return null;
    }

    @Override
    public Outcome after(Stand before) {
        if (matter() == null) {
            return Outcome.once(takenBack(said.after(before).once()));
        }
        return before.isNone() ? Outcome.once(List.of()) : new Outcome(before.voided(), takenBack(before.booked()));
    }

    private static List<Entry> takenBack(List<Entry> entries) {
        return entries.stream().map(Entry::takenBack).toList();
    }
}
