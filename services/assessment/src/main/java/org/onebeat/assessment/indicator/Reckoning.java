package org.onebeat.assessment.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onebeat.assessment.indicator.Formula.Count;
import org.onebeat.assessment.indicator.Formula.Now;
import org.onebeat.assessment.indicator.Formula.Rate;
import org.onebeat.assessment.indicator.Formula.Stock;
import org.onebeat.assessment.span.Periods;
import org.onebeat.assessment.span.Span;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.assessment.tally.Sums;

/**
 * Indicators over spans: which tallies have to be read for them, and what they come to.
 *
 * @param tomorrow days from this one on have not been yet
 * @param known the day from which everything is on record: what was before cannot be compared with
 */
public record Reckoning(List<Indicator> indicators, List<Span> spans, LocalDate tomorrow, LocalDate known) {
    public Reckoning {
        final LocalDate end = tomorrow;
        spans = spans.stream().map(span -> span.upTo(end)).toList();
    }

    /** Measures that add up over a span. */
    public Set<Measure> flows() {
        return measures(formula -> switch (formula) {
            case Count count -> Stream.of(count.of());
            case Rate rate -> Stream.of(rate.of(), rate.among());
            case Stock stock -> Stream.of();
            case Now now -> Stream.of();
        });
    }

    /** Measures that add up since ever. */
    public Set<Measure> stocks() {
        return measures(formula -> formula instanceof Stock stock ? Stream.of(stock.of()) : Stream.of());
    }

    public Collection<Integer> flowPeriods() {
        Set<Integer> periods = new TreeSet<>();
        spans.forEach(span -> periods.addAll(Periods.of(span)));
        return periods;
    }

    public Collection<Integer> stockPeriods() {
        Set<Integer> periods = new TreeSet<>();
        spans.forEach(span -> periods.addAll(Periods.before(span.until())));
        return periods;
    }

    /** What the indicator comes to in one of the spans; of what is only known now, nothing. */
    public Value value(Indicator indicator, int span, Sums sums) {
        return switch (indicator.formula()) {
            case Count count -> Value.count(sums.in(spans.get(span), count.of()));
            case Rate rate -> Value.rate(sums.in(spans.get(span), rate.of()), sums.in(spans.get(span), rate.among()));
            case Stock stock -> Value.count(sums.before(spans.get(span).until(), stock.of()));
            case Now now -> Value.UNKNOWN;
        };
    }

    /** The same, to be compared with: unknown where the span begins before there were records. */
    public Value compared(Indicator indicator, int span, Sums sums) {
        return spans.get(span).from().isBefore(known) ? Value.UNKNOWN : value(indicator, span, sums);
    }

    private Set<Measure> measures(Function<Formula, Stream<Measure>> of) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        indicators.stream().map(Indicator::formula).flatMap(of).forEach(measures::add);
        return measures;
    }
}
