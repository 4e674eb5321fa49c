package org.onebeat.assessment.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.indicator.Formula.Now;
import org.onebeat.assessment.tally.Sums;
import org.onebeat.assessment.tally.Tallies;

/** Reads what a reckoning needs: one statement for what adds up over spans, one for stocks, and glances at the rest. */
@ApplicationScoped
public class Counting {
    private final Tallies tallies;
    private final Instance<Glance> glances;

    Counting(Tallies tallies, Instance<Glance> glances) {
        this.tallies = tallies;
        this.glances = glances;
    }

    public Sums on(Ground ground, Reckoning reckoning) {
        Sums flows = reckoning.flows().isEmpty()
                ? Sums.NONE
                : tallies.on(ground, reckoning.flowPeriods(), reckoning.flows());
        return reckoning.stocks().isEmpty()
                ? flows
                : flows.and(tallies.on(ground, reckoning.stockPeriods(), reckoning.stocks()));
    }

    /** The same for each of these counties, stations or villages. */
    public Map<Integer, Sums> of(Set<Integer> areas, Reckoning reckoning) {
        Map<Integer, Sums> sums = new HashMap<>();
        if (!areas.isEmpty() && !reckoning.flows().isEmpty()) {
            sums.putAll(tallies.of(areas, reckoning.flowPeriods(), reckoning.flows()));
        }
        if (!areas.isEmpty() && !reckoning.stocks().isEmpty()) {
            tallies.of(areas, reckoning.stockPeriods(), reckoning.stocks())
                    .forEach((area, stocks) -> sums.merge(area, stocks, Sums::and));
        }
        return sums;
    }

    /** The day from which everything on this ground is on record; without any record, none yet. */
    public LocalDate known(Ground ground) {
        return tallies.firstMonth(ground)
                .map(month -> month.plusMonths(1).atDay(1))
                .orElse(LocalDate.MAX);
    }

    /** How what is only known now is now. */
    public Map<Indicator, Value> now(Ground ground, List<Indicator> indicators) {
        Map<Indicator, Value> values = new HashMap<>();
        indicators.forEach(indicator -> {
            if (indicator.formula() instanceof Now now) {
                values.put(indicator, glance(now.of()).on(ground));
            }
        });
        return values;
    }

    public Map<Integer, Value> nowBelow(Ground ground, Set<Integer> areas, Momentary of) {
        return glance(of).below(ground, areas);
    }

    private Glance glance(Momentary of) {
        return glances.stream().filter(glance -> glance.of() == of).findFirst().orElseThrow();
    }
}
