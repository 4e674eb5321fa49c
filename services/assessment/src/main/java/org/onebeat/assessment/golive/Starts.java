package org.onebeat.assessment.golive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.AreaView;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.area.Grounds;
import org.onebeat.assessment.coverage.Villages;
import org.onebeat.assessment.golive.Beginnings.Beginning;
import org.onebeat.assessment.span.Span;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Beat;

/** How far the areas below one have come. */
@ApplicationScoped
class Starts {
    private final Grounds grounds;
    private final Villages villages;
    private final Beginnings beginnings;
    private final Clock clock;

    Starts(Grounds grounds, Villages villages, Beginnings beginnings, Clock clock) {
        this.grounds = grounds;
        this.villages = villages;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /** Those of the city for its people, one's own for a county's. */
    List<StartView> counties() {
        Ground top = grounds.find(null);
        return top.area().kind() == AreaKind.CITY
                ? below(top)
                : top.own().stream()
                        .filter(area -> area.kind() == AreaKind.COUNTY)
                        .map(area -> whole(grounds.find(area.id())))
                        .toList();
    }

    List<StartView> stations(int county) {
        return below(grounds.find(county));
    }

    private StartView whole(Ground ground) {
        Map<Boolean, Optional<Beginning>> begun = beginnings.below(ground).stream()
                .collect(Collectors.partitioningBy(
                        Beginning::training, Collectors.reducing((one, other) -> one.and(other))));
        return view(
                ground.area(),
                villages.of(ground),
                begun.get(false).orElse(null),
                begun.get(true).orElse(null));
    }

    private List<StartView> below(Ground ground) {
        AreaKind kind = ground.below().orElse(AreaKind.VILLAGE);
        LocalDate today = CivilTime.today(clock);
        Map<Integer, List<Beat>> beats = villages.of(ground).stream()
                .filter(beat -> beat.where().at(kind) != null)
                .collect(Collectors.groupingBy(beat -> beat.where().at(kind)));
        Map<Boolean, Map<Integer, Beginning>> begun = beginnings.below(ground).stream()
                .filter(beginning -> Objects.nonNull(beginning.area()))
                .collect(Collectors.partitioningBy(
                        Beginning::training, Collectors.toMap(Beginning::area, Function.identity())));
        return grounds.below(ground, new Span(today, today.plusDays(1))).stream()
                .map(child -> view(
                        child,
                        beats.getOrDefault(child.id(), List.of()),
                        begun.get(false).get(child.id()),
                        begun.get(true).get(child.id())))
                .toList();
    }

    private static StartView view(Area area, List<Beat> beats, Beginning real, Beginning practice) {
        return new StartView(
                AreaView.of(area),
                beats.size(),
                beats.stream().filter(beat -> beat.holder().isPresent()).count(),
                real == null ? 0 : real.villages(),
                real == null ? null : real.first(),
                practice == null ? 0 : practice.villages(),
                practice == null ? null : practice.first());
    }
}
