package org.onebeat.territory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CDI event, fired in the transaction that changed the replica: this county or station began or ended training, and what
 * was recorded in it from that instant until now was judged by what was known before.
 */
public record TrainingTurned(int areaId, Instant since) {

    /** Empty where both say the same of every instant. */
    static Optional<TrainingTurned> between(
            int area, Collection<AreaState.Training> known, Collection<AreaState.Training> told) {
        Set<Instant> before = turns(known);
        Set<Instant> after = turns(told);
        Set<Instant> both = new HashSet<>(before);
        both.retainAll(after);
        return Stream.of(before, after)
                .flatMap(Set::stream)
                .filter(turn -> !both.contains(turn))
                .min(Instant::compareTo)
                .map(since -> new TrainingTurned(area, since));
    }

    private static Set<Instant> turns(Collection<AreaState.Training> trainings) {
        return trainings.stream()
                .flatMap(training -> Stream.of(training.from(), training.until()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
