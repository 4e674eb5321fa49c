package org.onebeat.service.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.service.imports.References;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;
import org.onebeat.territory.TrainingTurned;

/**
 * Sets right what was stamped before this service heard that a training had begun or ended (ADR 13): the authority's
 * instants decide, and where the village stood then, not when its word arrives.
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
        Set<Integer> villages = villagesOf(turned);
        kinds.forEach(kind -> setRight(kind, villages, turned.since()));
    }

    /** Every village that stood in the area on any day since then, and what it became. */
    private Set<Integer> villagesOf(TrainingTurned turned) {
        LocalDate today = CivilTime.today(clock);
        Set<Integer> stood = CivilTime.dayOf(turned.since())
                .datesUntil(today.plusDays(1))
                .flatMap(day -> territory.below(turned.areaId(), AreaKind.VILLAGE, day).stream())
                .collect(Collectors.toSet());
        stood.addAll(territory.heirs(stood, today).values());
        return stood;
    }

    private <R extends Stamped> void setRight(StampedRecords<R> kind, Set<Integer> villages, Instant since) {
        List<R> doubtful = kind.recordedIn(villages, since);
        Map<AreaAt, Ancestors> places =
                territory.ancestorsOf(doubtful.stream().map(Stamping::origin).toList());
        Function<Stamped, Ancestors> where = record -> places.getOrDefault(origin(record), record.ancestors());
        Map<Integer, List<Training>> trainings = territory.trainings(
                doubtful.stream().flatMap(record -> above(where.apply(record))).collect(Collectors.toSet()));
        List<R> wrong = doubtful.stream()
                .filter(record -> record.training() != isPractice(where.apply(record), record.recordedAt(), trainings))
                .toList();
        Set<UUID> past = references.among(wrong.stream().map(Stamped::id).toList());
        List<R> own =
                wrong.stream().filter(record -> !past.contains(record.id())).toList();
        if (!own.isEmpty()) {
            kind.turn(own, Act.micros(clock.instant()));
        }
    }

    private static AreaAt origin(Stamped record) {
        return new AreaAt(record.ancestors().villageId(), record.recordedAt());
    }

    private static boolean isPractice(Ancestors where, Instant recordedAt, Map<Integer, List<Training>> trainings) {
        return above(where)
                .map(area -> trainings.getOrDefault(area, List.of()))
                .flatMap(Collection::stream)
                .anyMatch(training -> training.covers(recordedAt));
    }

    private static Stream<Integer> above(Ancestors where) {
        return where.stationId() == null ? Stream.of(where.countyId()) : Stream.of(where.countyId(), where.stationId());
    }
}
