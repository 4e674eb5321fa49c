package org.onebeat.personnel.secondment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** Tells whoever serves a term, once and in time, that it comes to its end; by the rule of terms. */
@ApplicationScoped
class Warnings implements Recurring {
    private final Secondments secondments;
    private final TermRules rules;
    private final Outbox outbox;
    private final Wall wall;
    private final Clock clock;

    Warnings(Secondments secondments, TermRules rules, Outbox outbox, Wall wall, Clock clock) {
        this.secondments = secondments;
        this.rules = rules;
        this.outbox = outbox;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "secondments ending";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void look() {
        int told;
        do {
            told = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::warnSome));
        } while (told > 0);
    }

    /** Each is locked before it is looked at again: what another replica told has been seen then. */
    private int warnSome() {
        LocalDate today = CivilTime.today(clock);
        List<Secondment> near = secondments
                .toWarn(today, today.plusDays(rules.on(today).warningDays()))
                .stream()
                .map(Secondment::id)
                .sorted()
                .map(secondments::findLocked)
                .flatMap(Optional::stream)
                .toList();
        Set<Integer> renewed =
                secondments.goneOnFrom(near.stream().map(Secondment::id).toList());
        List<SecondmentEnding> told = near.stream()
                .filter(term -> !renewed.contains(term.id()))
                .flatMap(term -> term.warn(clock.instant()).stream())
                .toList();
        outbox.appendAll(told);
        return told.size();
    }
}
