package org.onebeat.assessment.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.assessment.area.AreaView;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.area.Grounds;
import org.onebeat.assessment.indicator.Counting;
import org.onebeat.assessment.indicator.Indicator;
import org.onebeat.assessment.indicator.Reckoning;
import org.onebeat.assessment.span.Span;
import org.onebeat.assessment.tally.Sums;
import org.onebeat.service.time.CivilTime;

/** Follows an indicator through the months. */
@ApplicationScoped
class Trends {
    private final Grounds grounds;
    private final Counting counting;
    private final Clock clock;

    Trends(Grounds grounds, Counting counting, Clock clock) {
        this.grounds = grounds;
        this.counting = counting;
        this.clock = clock;
    }

    /** The last months, the present one included. */
    @Transactional
    Trend of(Integer area, Indicator indicator, int months) {
        LocalDate today = CivilTime.today(clock);
        Ground ground = grounds.find(area);
        YearMonth first = YearMonth.from(today).minusMonths(months - 1L);
        List<YearMonth> shown =
                IntStream.range(0, months).mapToObj(first::plusMonths).toList();
        List<Span> spans = Stream.concat(shown.stream(), shown.stream().map(month -> month.minusYears(1)))
                .map(Span::of)
                .toList();
        Reckoning reckoning = new Reckoning(List.of(indicator), spans, today.plusDays(1), counting.known(ground));
        Sums sums = counting.on(ground, reckoning);
        List<Month> line = IntStream.range(0, months)
                .mapToObj(index -> new Month(
                        shown.get(index).toString(),
                        reckoning.value(indicator, index, sums).amount(),
                        reckoning.compared(indicator, months + index, sums).amount()))
                .toList();
        return new Trend(clock.instant(), AreaView.of(ground.area()), indicator.code(), line);
    }
}
