package org.onebeat.assessment.openmatters;

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
import org.onebeat.assessment.standing.OpenMatters;
import org.onebeat.assessment.standing.OpenMatters.OpenCount;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;

/** What is open now, by colour and severity, and which hazards are overdue. */
@ApplicationScoped
class OpenNow implements Glance {
    private final OpenMatters matters;
    private final Grounds grounds;
    private final Clock clock;

    OpenNow(OpenMatters matters, Grounds grounds, Clock clock) {
        this.matters = matters;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Transactional
    OpenMattersView view(Integer area) {
        Ground ground = grounds.find(area);
        LocalDate today = CivilTime.today(clock);
        List<Area> below = grounds.below(ground, new Span(today, today.plusDays(1)));
        List<OpenCount> counts = counts(ground);
        Map<Integer, List<OpenCount>> byArea =
                counts.stream().filter(count -> count.area() != null).collect(Collectors.groupingBy(OpenCount::area));
        return new OpenMattersView(
                AreaView.of(ground.area()),
                OpenDisputes.of(counts),
                OpenHazards.of(counts),
                below.stream()
                        .map(child -> child(child, byArea.getOrDefault(child.id(), List.of())))
                        .toList());
    }

    @Override
    public Momentary of() {
        return Momentary.OVERDUE;
    }

    @Override
    public Value on(Ground ground) {
        return Value.count(OpenHazards.of(counts(ground)).overdue());
    }

    @Override
    public Map<Integer, Value> below(Ground ground, Set<Integer> areas) {
        Map<Integer, List<OpenCount>> counts = counts(ground).stream()
                .filter(count -> areas.contains(count.area()))
                .collect(Collectors.groupingBy(OpenCount::area));
        return areas.stream()
                .collect(Collectors.toMap(
                        area -> area,
                        area -> Value.count(OpenHazards.of(counts.getOrDefault(area, List.of()))
                                .overdue())));
    }

    private List<OpenCount> counts(Ground ground) {
        return matters.on(ground, ground.below().orElse(ground.area().kind()), clock.instant());
    }

    private static OpenMattersView.Child child(Area area, List<OpenCount> counts) {
        return new OpenMattersView.Child(AreaView.of(area), OpenDisputes.of(counts), OpenHazards.of(counts));
    }
}
