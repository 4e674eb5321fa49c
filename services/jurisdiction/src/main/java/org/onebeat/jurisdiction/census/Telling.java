package org.onebeat.jurisdiction.census;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onebeat.messaging.Outbox;
import org.onebeat.territory.Wall;

/** Tells whoever asks how strong the force is to be what villages count, in the transaction of the count. */
@ApplicationScoped
class Telling {

    private final VillageCounts counts;
    private final CountWords words;
    private final Outbox outbox;
    private final Wall wall;

    Telling(VillageCounts counts, CountWords words, Outbox outbox, Wall wall) {
        this.counts = counts;
        this.words = words;
        this.outbox = outbox;
        this.wall = wall;
    }

    /** All counts of these villages, in the order of villages: two who tell of the same ones never wait for each other. */
    void tell(Collection<Integer> villages) {
        counts.settle();
        Map<Integer, List<VillageCount>> rows = new TreeMap<>(counts.of(villages).stream()
                .collect(Collectors.groupingBy(row -> row.ancestors().villageId())));
        outbox.appendAll(rows.entrySet().stream()
                .map(village -> VillageCounted.of(village.getKey(), village.getValue(), words.next(village.getKey())))
                .toList());
    }

    /** What was counted before there was anybody to be told. */
    void start(@Observes StartupEvent started) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> tell(words.untold())));
    }
}
