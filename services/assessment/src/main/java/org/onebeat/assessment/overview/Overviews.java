package org.onebeat.assessment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.area.Grounds;
import org.onebeat.assessment.indicator.Counting;
import org.onebeat.assessment.indicator.Indicator;
import org.onebeat.assessment.indicator.Indicators;
import org.onebeat.assessment.indicator.Reckoning;
import org.onebeat.assessment.indicator.Value;
import org.onebeat.assessment.span.Span;
import org.onebeat.assessment.span.SpanQuestion;
import org.onebeat.assessment.tally.Sums;
import org.onebeat.service.time.CivilTime;

/** Puts an area's figures together, whatever the area: a handful of statements. */
@ApplicationScoped
class Overviews {
    private final Grounds grounds;
    private final Counting counting;
    private final Clock clock;

    Overviews(Grounds grounds, Counting counting, Clock clock) {
        this.grounds = grounds;
        this.counting = counting;
        this.clock = clock;
    }

    @Transactional
    Overview of(Integer area, SpanQuestion question) {
        LocalDate today = CivilTime.today(clock);
        Span span = question.on(today);
        Ground ground = grounds.find(area);
        Reckoning reckoning = new Reckoning(
                Indicators.all(),
                List.of(span, span.before(), span.lastYear()),
                today.plusDays(1),
                counting.known(ground));
        Sums sums = counting.on(ground, reckoning);
        Map<Indicator, Value> now = counting.now(ground, Indicators.all());
        List<Figure> figures = Indicators.all().stream()
                .map(indicator -> Figure.of(
                        indicator,
                        now.getOrDefault(indicator, reckoning.value(indicator, 0, sums)),
                        reckoning.compared(indicator, 1, sums),
                        reckoning.compared(indicator, 2, sums)))
                .toList();
        return Overview.of(clock.instant(), ground, span, figures);
    }
}
