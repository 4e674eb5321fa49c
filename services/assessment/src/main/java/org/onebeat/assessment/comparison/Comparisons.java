package org.onebeat.assessment.comparison;

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
import org.onebeat.assessment.indicator.Counting;
import org.onebeat.assessment.indicator.Formula.Now;
import org.onebeat.assessment.indicator.Indicator;
import org.onebeat.assessment.indicator.Reckoning;
import org.onebeat.assessment.indicator.Value;
import org.onebeat.assessment.span.Span;
import org.onebeat.assessment.tally.Sums;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;

/** Puts areas side by side. */
@ApplicationScoped
class Comparisons {
    private final Grounds grounds;
    private final Counting counting;
    private final Clock clock;

    Comparisons(Grounds grounds, Counting counting, Clock clock) {
        this.grounds = grounds;
        this.counting = counting;
        this.clock = clock;
    }

    @Transactional
    Comparison of(ComparisonQuestion question) {
        LocalDate today = CivilTime.today(clock);
        Span span = question.span(today);
        Indicator indicator = question.indicator();
        Ground ground = grounds.find(question.area());
        List<Area> below = grounds.below(ground, span);
        List<Child> children = indicator.formula() instanceof Now now
                ? now(ground, below, now)
                : counted(
                        below,
                        new Reckoning(
                                List.of(indicator),
                                List.of(span, span.before(), span.lastYear()),
                                today.plusDays(1),
                                counting.known(ground)));
        return new Comparison(
                clock.instant(),
                AreaView.of(ground.area()),
                indicator.code(),
                span.from(),
                span.until(),
                question.arranged(Ranking.ranked(children, indicator.direction())));
    }

    private List<Child> counted(List<Area> below, Reckoning reckoning) {
        Indicator indicator = reckoning.indicators().getFirst();
        Map<Integer, Sums> sums = counting.of(ids(below), reckoning);
        return below.stream()
                .map(area -> {
                    Sums own = sums.getOrDefault(area.id(), Sums.NONE);
                    return child(
                            area,
                            reckoning.value(indicator, 0, own),
                            reckoning.compared(indicator, 1, own),
                            reckoning.compared(indicator, 2, own));
                })
                .toList();
    }

    private List<Child> now(Ground ground, List<Area> below, Now now) {
        Map<Integer, Value> values = counting.nowBelow(ground, ids(below), now.of());
        return below.stream()
                .map(area -> child(area, values.getOrDefault(area.id(), Value.UNKNOWN), Value.UNKNOWN, Value.UNKNOWN))
                .toList();
    }

    private static Set<Integer> ids(List<Area> areas) {
        return areas.stream().map(Area::id).collect(Collectors.toSet());
    }

    private static Child child(Area area, Value value, Value before, Value lastYear) {
        return new Child(
                AreaView.of(area),
                value.amount(),
                value.numerator(),
                value.denominator(),
                before.amount(),
                lastYear.amount(),
                null);
    }
}
