package org.onebeat.assessment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.AreaView;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.area.Grounds;
import org.onebeat.assessment.indicator.Glance;
import org.onebeat.assessment.indicator.Momentary;
import org.onebeat.assessment.indicator.Value;
import org.onebeat.assessment.span.Span;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Beat;

/** Which villages have somebody named for them, from the replica of territory as it is today. */
@ApplicationScoped
class Coverage implements Glance {
    private final Villages villages;
    private final Grounds grounds;
    private final Clock clock;

    Coverage(Villages villages, Grounds grounds, Clock clock) {
        this.villages = villages;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Transactional
    CoverageView view(Integer area) {
        Ground ground = grounds.find(area);
        LocalDate today = CivilTime.today(clock);
        List<Area> below = grounds.below(ground, new Span(today, today.plusDays(1)));
        Map<Integer, List<Beat>> byArea = byArea(ground);
        return CoverageView.of(
                AreaView.of(ground.area()),
                CoverageCount.of(villages.of(ground)),
                below.stream()
                        .map(child -> CoverageView.Child.of(
                                AreaView.of(child), CoverageCount.of(byArea.getOrDefault(child.id(), List.of()))))
                        .toList());
    }

    @Override
    public Momentary of() {
        return Momentary.COVERED;
    }

    @Override
    public Value on(Ground ground) {
        return CoverageCount.of(villages.of(ground)).rate();
    }

    @Override
    public Map<Integer, Value> below(Ground ground, Set<Integer> areas) {
        Map<Integer, List<Beat>> beats = byArea(ground);
        return areas.stream()
                .collect(Collectors.toMap(area -> area, area -> CoverageCount.of(beats.getOrDefault(area, List.of()))
                        .rate()));
    }

    private Map<Integer, List<Beat>> byArea(Ground ground) {
        AreaKind kind = ground.below().orElse(AreaKind.VILLAGE);
        return villages.of(ground).stream()
                .filter(beat -> beat.where().at(kind) != null)
                .collect(Collectors.groupingBy(beat -> beat.where().at(kind)));
    }
}
