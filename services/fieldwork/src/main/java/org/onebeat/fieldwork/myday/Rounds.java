package org.onebeat.fieldwork.myday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.fieldwork.activity.Activities;
import org.onebeat.fieldwork.activity.ActivityKind;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** When villages were swept and visited, and are to be next: two queries for all of them. */
@ApplicationScoped
class Rounds {

    /** Further back it does not matter any more when it was. */
    private static final Duration MEMORY = Duration.ofDays(90);

    private final Activities activities;
    private final Territory territory;
    private final FieldworkSettings settings;

    Rounds(Activities activities, Territory territory, FieldworkSettings settings) {
        this.activities = activities;
        this.territory = territory;
        this.settings = settings;
    }

    List<VillageRound> of(Set<Integer> villages, Instant now) {
        Named named = Named.ofAreas(territory, villages.stream(), Stream.empty());
        Map<Integer, Map<ActivityKind, Instant>> last = last(villages, now);
        return villages.stream()
                .map(village -> round(village, last.getOrDefault(village, Map.of()), named, CivilTime.dayOf(now)))
                .sorted(Comparator.comparing(VillageRound::sweepDueOn)
                        .thenComparing(round -> round.village().id()))
                .toList();
    }

    private Map<Integer, Map<ActivityKind, Instant>> last(Set<Integer> villages, Instant now) {
        Map<Integer, Map<ActivityKind, Instant>> last = new HashMap<>();
        activities
                .latest(villages, Set.of(ActivityKind.SWEEP, ActivityKind.VISIT), now.minus(MEMORY))
                .forEach(latest -> last.computeIfAbsent(latest.village(), any -> new EnumMap<>(ActivityKind.class))
                        .put(latest.kind(), latest.at()));
        return last;
    }

    private VillageRound round(int village, Map<ActivityKind, Instant> last, Named named, LocalDate today) {
        Instant sweep = last.get(ActivityKind.SWEEP);
        Instant visit = last.get(ActivityKind.VISIT);
        return new VillageRound(
                named.area(village),
                sweep,
                due(sweep, settings.sweepEveryDays(), today),
                visit,
                due(visit, settings.visitEveryDays(), today));
    }

    /** What was never done, or so long ago that nobody remembers, is due today. */
    private static LocalDate due(Instant last, int everyDays, LocalDate today) {
        return last == null ? today : CivilTime.dayOf(last).plusDays(everyDays);
    }
}
