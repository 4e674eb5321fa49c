package org.onebeat.personnel.incentive.allowance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.unit.Units;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.territory.Wall;

/** Works out what a county owes for a month: the same months of the same posts come to the same, as often as asked. */
@ApplicationScoped
public class Paymaster {
    private final AllowanceRuns runs;
    private final Allowances allowances;
    private final AllowanceRates rates;
    private final Holdings holdings;
    private final Units units;
    private final Wall wall;
    private final Territory territory;
    private final Trail trail;
    private final Clock clock;

    Paymaster(
            AllowanceRuns runs,
            Allowances allowances,
            AllowanceRates rates,
            Holdings holdings,
            Units units,
            Wall wall,
            Territory territory,
            Trail trail,
            Clock clock) {
        this.runs = runs;
        this.allowances = allowances;
        this.rates = rates;
        this.holdings = holdings;
        this.units = units;
        this.wall = wall;
        this.territory = territory;
        this.trail = trail;
        this.clock = clock;
    }

    /** 422 for a month that is not over, 409 for one that is settled. */
    AllowanceRun make(NewRun wish) {
        LocalDate month = wish.month().withDayOfMonth(1);
        if (month.plusMonths(1).isAfter(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("month-not-over").at("month");
        }
        int county = units.of(wish.county(), "county", Set.of(AreaKind.COUNTY)).id();
        AllowanceRun run = runs.of(county, month)
                .flatMap(found -> runs.findLocked(found.id()))
                .orElseGet(() -> runs.add(AllowanceRun.of(county, month)));
        runs.settle();
        run.demandOpen();
        List<Allowance> owed = owed(run);
        allowances.replace(run, owed);
        run.make(owed, clock.instant());
        note("allowances-made", run);
        return run;
    }

    void settle(AllowanceRun run) {
        run.settle(clock.instant());
        allowances.settle(run);
        note("allowances-settled", run);
    }

    private List<Allowance> owed(AllowanceRun run) {
        Collection<AllowanceRate> inForce = rates.inForce(run.month());
        Set<Role> functions =
                inForce.stream().map(rate -> rate.key().function()).collect(Collectors.toSet());
        Set<Integer> paid = wall.asInstallation(
                () -> QuarkusTransaction.requiringNew().call(() -> allowances.settled(run.month())));
        return functions.isEmpty()
                ? List.of()
                : holdings.in(run.county(), run.month(), functions).stream()
                        .filter(holding -> !paid.contains(holding.posting()))
                        .flatMap(holding -> inForce.stream()
                                .filter(rate -> rate.key().function() == holding.function())
                                .map(rate -> new Allowance(run, holding, rate)))
                        .toList();
    }

    /** What somebody is owed, the latest month first. */
    public List<AllowanceView> owedTo(int person) {
        return views(allowances.to(person));
    }

    List<AllowanceView> views(Collection<Allowance> rows) {
        var people = territory.people(rows.stream().map(Allowance::person).collect(Collectors.toSet()));
        return rows.stream().map(row -> AllowanceView.of(row, people)).toList();
    }

    private void note(String action, AllowanceRun run) {
        runs.settle();
        trail.note(action, "allowance-run", run.id().toString(), run.ancestors(), null);
    }
}
