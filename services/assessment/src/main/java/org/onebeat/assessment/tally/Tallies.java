package org.onebeat.assessment.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.span.Periods;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** The tallies, summed up within the caller's scope. */
@ApplicationScoped
public class Tallies extends ScopedRepository<Tally, Long> {
    /** The numbers of days are longer, see {@link Periods}. */
    private static final Restriction MONTHS = Restriction.of("it.period < 1000000");

    Tallies(ScopedSession session) {
        super(Tally.class, session);
    }

    /** The month of the first record on this ground. One statement. */
    public Optional<YearMonth> firstMonth(Ground ground) {
        return select("min(it.period)", ground.tallied().and(MONTHS), "", Integer.class).stream()
                .filter(Objects::nonNull)
                .map(Periods::month)
                .findFirst();
    }

    /** What there was on this ground, by period. One statement. */
    public Sums on(Ground ground, Collection<Integer> periods, Collection<Measure> measures) {
        return Sums.of(select(
                "it.period, it.measure, sum(it.amount)",
                ground.tallied().and(within(periods, measures)),
                "group by it.period, it.measure",
                Amount.class));
    }

    /** What there was in each of these counties, stations or villages. One statement. */
    public Map<Integer, Sums> of(Collection<Integer> areas, Collection<Integer> periods, Collection<Measure> measures) {
        return select(
                        "it.areaId, it.period, it.measure, sum(it.amount)",
                        Restriction.of("it.areaId in :areas")
                                .with("areas", areas)
                                .and(within(periods, measures)),
                        "group by it.areaId, it.period, it.measure",
                        AreaAmount.class)
                .stream()
                .collect(Collectors.groupingBy(
                        AreaAmount::area,
                        Collectors.collectingAndThen(
                                Collectors.mapping(AreaAmount::amount, Collectors.toList()), Sums::of)));
    }

    private static Restriction within(Collection<Integer> periods, Collection<Measure> measures) {
        return Restriction.of("it.period in :periods and it.measure in :measures")
                .with("periods", periods)
                .with("measures", measures);
    }

    record Amount(Integer period, Measure measure, Long sum) {}

    record AreaAmount(Integer area, Integer period, Measure measure, Long sum) {
        Amount amount() {
            return new Amount(period, measure, sum);
        }
    }
}
