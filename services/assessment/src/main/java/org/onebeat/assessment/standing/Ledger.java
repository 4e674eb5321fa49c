package org.onebeat.assessment.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.assessment.live.Movements;
import org.onebeat.assessment.silence.Hearings;
import org.onebeat.assessment.tally.Deltas;
import org.onebeat.assessment.tally.TallyBook;

/**
 * Takes what happened, and books it as the transaction ends: a batch of events reads how its matters stand by one
 * statement, and writes standings, tallies and movements by one each.
 */
@ApplicationScoped
class Ledger {
    private final Register register;
    private final TallyBook tallies;
    private final Hearings hearings;
    private final Movements movements;
    private final TransactionSynchronizationRegistry transaction;

    Ledger(
            Register register,
            TallyBook tallies,
            Hearings hearings,
            Movements movements,
            TransactionSynchronizationRegistry transaction) {
        this.register = register;
        this.tallies = tallies;
        this.hearings = hearings;
        this.movements = movements;
        this.transaction = transaction;
    }

    void enter(Happening happening) {
        Batch batch = (Batch) transaction.getResource(Batch.class);
        if (batch == null) {
            batch = new Batch();
            transaction.putResource(Batch.class, batch);
            transaction.registerInterposedSynchronization(batch);
        }
        batch.happenings.add(happening);
    }

    private void book(List<Happening> happenings) {
        Map<UUID, Stand> before = register.stands(happenings.stream()
                .map(Happening::matter)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Stand> now = new HashMap<>(before);
        Deltas deltas = new Deltas();
        happenings.forEach(happening -> book(happening, now, deltas));
        register.keep(now.entrySet().stream()
                .filter(stand -> !stand.getValue().equals(before.get(stand.getKey())))
                .toList());
        hearings.hear(happenings);
        tallies.add(deltas);
        movements.tell(happenings.stream()
                .flatMap(happening -> counties(happening, before))
                .collect(Collectors.toSet()));
    }

    private static void book(Happening happening, Map<UUID, Stand> stands, Deltas deltas) {
        Stand before = stands.getOrDefault(happening.matter(), Stand.NONE);
        Outcome outcome = happening.after(before);
        outcome.once().forEach(deltas::add);
        if (outcome.stand() != null) {
            Stand after = outcome.stand().following(before, outcome.once());
            before.entries().forEach(deltas::takeBack);
            after.entries().forEach(deltas::add);
            stands.put(happening.matter(), after);
        }
    }

    private static Stream<Integer> counties(Happening happening, Map<UUID, Stand> before) {
        Stand stand = before.get(happening.matter());
        return stand == null
                ? Stream.of(happening.place().countyId())
                : Stream.of(happening.place().countyId(), stand.place().countyId());
    }

    /** What one transaction brings. */
    private final class Batch implements Synchronization {
        private final List<Happening> happenings = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            book(happenings);
        }

        @Override
        public void afterCompletion(int status) {
            happenings.clear();
        }
    }
}
