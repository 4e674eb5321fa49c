package org.onebeat.service.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.service.imports.References;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;
import org.onebeat.territory.TrainingTurned;

/**
 * Sets right what was stamped before this service heard that a training had begun or ended (ADR 13): the authority's
 * instants decide, not when its word arrives.
 */
@ApplicationScoped
class Stamping {
    private final Instance<StampedRecords<?>> kinds;
    private final Territory territory;
    private final References references;
    private final RoutingLock lock;
    private final Clock clock;

    Stamping(
            @Any Instance<StampedRecords<?>> kinds,
            Territory territory,
            References references,
            RoutingLock lock,
            Clock clock) {
        this.kinds = kinds;
        this.territory = territory;
        this.references = references;
        this.lock = lock;
        this.clock = clock;
    }

    void hear(@Observes TrainingTurned turned) {
        if (kinds.isUnsatisfied()) {
            return;
        }
        // whoever stamps meanwhile does so before this looks, or after this is known
        lock.alone();
        kinds.forEach(kind -> setRight(kind, turned));
    }

    private <R extends Stamped> void setRight(StampedRecords<R> kind, TrainingTurned turned) {
        List<R> doubtful = kind.recordedIn(Set.of(turned.areaId()), turned.since());
        Map<Integer, List<Training>> trainings = territory.trainings(
                doubtful.stream().flatMap(record -> above(record.ancestors())).collect(Collectors.toSet()));
        List<R> wrong = doubtful.stream()
                .filter(record -> record.training() != isPractice(record, trainings))
                .toList();
        Set<UUID> past = references.among(wrong.stream().map(Stamped::id).toList());
        List<R> own =
                wrong.stream().filter(record -> !past.contains(record.id())).toList();
        if (!own.isEmpty()) {
            kind.turn(own, Act.micros(clock.instant()));
        }
    }

    private static boolean isPractice(Stamped record, Map<Integer, List<Training>> trainings) {
        return above(record.ancestors())
                .map(area -> trainings.getOrDefault(area, List.of()))
                .flatMap(Collection::stream)
                .anyMatch(training -> training.covers(record.recordedAt()));
    }

    private static Stream<Integer> above(Ancestors where) {
        return where.stationId() == null ? Stream.of(where.countyId()) : Stream.of(where.countyId(), where.stationId());
    }
}
