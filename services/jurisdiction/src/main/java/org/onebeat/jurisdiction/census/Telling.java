package org.onebeat.jurisdiction.census;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /**
     * All counts of these villages. Their words are drawn first, in the order of villages: whoever tells of the same one
     * meanwhile waits here, and then reads what this one wrote.
     */
    void tell(Collection<Integer> villages) {
        counts.settle();
        Map<Integer, Long> drawn = new TreeMap<>();
        new TreeSet<>(villages).forEach(village -> drawn.put(village, words.next(village)));
        Map<Integer, List<VillageCount>> rows = counts.of(drawn.keySet()).stream()
                .collect(Collectors.groupingBy(row -> row.ancestors().villageId()));
        outbox.appendAll(drawn.entrySet().stream()
                .map(word ->
                        VillageCounted.of(word.getKey(), rows.getOrDefault(word.getKey(), List.of()), word.getValue()))
                .toList());
    }

    /** What was counted before there was anybody to be told. */
    void start(@Observes StartupEvent started) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> tell(words.untold())));
    }
}
