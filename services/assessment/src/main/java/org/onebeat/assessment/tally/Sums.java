package org.onebeat.assessment.tally;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.assessment.span.Periods;
import org.onebeat.assessment.span.Span;

/** Amounts by measure and period, out of which those of a span are put together. */
public final class Sums {
    public static final Sums NONE = new Sums(Map.of());

    private final Map<Measure, Map<Integer, Long>> amounts;

    private Sums(Map<Measure, Map<Integer, Long>> amounts) {
        this.amounts = amounts;
    }

    static Sums of(List<Tallies.Amount> rows) {
        Map<Measure, Map<Integer, Long>> amounts = new EnumMap<>(Measure.class);
        rows.forEach(row ->
                amounts.computeIfAbsent(row.measure(), any -> new HashMap<>()).put(row.period(), row.sum()));
        return new Sums(amounts);
    }

    /** Both together; of one measure only one of them knows. */
    public Sums and(Sums other) {
        Map<Measure, Map<Integer, Long>> both = new EnumMap<>(Measure.class);
        both.putAll(amounts);
        both.putAll(other.amounts);
        return new Sums(both);
    }

    /** How much there was in the span. */
    public long in(Span span, Measure measure) {
        return over(Periods.of(span), measure);
    }

    /** What all changes before that day came to. */
    public long before(LocalDate day, Measure measure) {
        return over(Periods.before(day), measure);
    }

    private long over(Collection<Integer> periods, Measure measure) {
        Map<Integer, Long> known = amounts.getOrDefault(measure, Map.of());
        return known.isEmpty()
                ? 0
                : periods.stream()
                        .mapToLong(period -> known.getOrDefault(period, 0L))
                        .sum();
    }
}
