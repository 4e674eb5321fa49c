package org.onebeat.personnel.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.messaging.Outbox;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Absence;
import org.onebeat.personnel.posting.Deputies;
import org.onebeat.personnel.posting.Span;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;

/** Grants leave, with somebody who acts meanwhile, shortens it and calls it off (domain.md section 3). */
@ApplicationScoped
public class Leaving {
    private final Leaves leaves;
    private final Terms terms;
    private final People people;
    private final Deputies deputies;
    private final Numbers numbers;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Leaving(
            Leaves leaves,
            Terms terms,
            People people,
            Deputies deputies,
            Numbers numbers,
            Outbox outbox,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.leaves = leaves;
        this.terms = terms;
        this.people = people;
        this.deputies = deputies;
        this.numbers = numbers;
        this.outbox = outbox;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** 409 {@code on-leave-already}; 422 where the deputy is away, or there is nothing to act in. Nobody grants their own. */
    public Leave grant(NewLeave wish) {
        // Whoever else gives this person leave waits here, and then finds this one.
        Person person = people.findLocked(wish.person())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("person"));
        demandOther(person.id());
        demandPossible(person.id(), wish.kind(), wish.from(), wish.until());
        Leave leave = leaves.add(Leave.grant(
                numbers.ofLeave(1).remove(),
                person,
                wish.kind(),
                wish.from(),
                wish.until(),
                caller.personId(),
                clock.instant()));
        settle("leave-granted", leave, leave.granted());
        if (wish.cover() != null) {
            send(leave, wish.cover());
        }
        return leave;
    }

    /** 422 for an unknown kind or no day at all, 409 {@code on-leave-already}. */
    public void demandPossible(int person, String kind, LocalDate from, LocalDate until) {
        terms.demand(Catalogue.LEAVE, kind, "kind", from);
        if (!until.isAfter(from)) {
            throw Refusal.ruleBroken("until-before-from").at("until");
        }
        if (!leaves.of(List.of(person), from, until).isEmpty()) {
            throw Refusal.conflict("on-leave-already").at("from");
        }
    }

    void end(Leave leave, LocalDate on) {
        demandOther(leave.person());
        shorten(leave, on == null ? CivilTime.today(clock) : on);
    }

    /** Somebody gives back their own before its first day; 409 {@code leave-begun} from then on. */
    public void giveBack(int id) {
        Leave leave = leaves.findLocked(id).orElseThrow(Refusal::notFound);
        if (!leave.from().isAfter(CivilTime.today(clock))) {
            throw Refusal.conflict("leave-begun");
        }
        if (leave.until().isAfter(leave.from())) {
            shorten(leave, leave.from());
        }
    }

    private void shorten(Leave leave, LocalDate on) {
        LeaveChanged told = leave.end(on, clock.instant());
        deputies.until(absence(leave), Span.of(leave.from(), leave.until()));
        settle("leave-shortened", leave, told);
    }

    /** Somebody acts from now on, in place of whoever did. */
    void cover(Leave leave, int deputy) {
        settle("leave-covered", leave, leave.cover(clock.instant()));
        send(leave, deputy);
    }

    private void send(Leave leave, int deputy) {
        deputies.send(absence(leave), leave.person(), deputy, Span.of(leave.from(), leave.until()));
    }

    private void demandOther(int person) {
        if (person == caller.personId()) {
            throw Refusal.forbidden("not-for-oneself").at("person");
        }
    }

    private void settle(String action, Leave leave, LeaveChanged told) {
        trail.note(action, "leave", Integer.toString(leave.id()), leave.ancestors(), null);
        outbox.appendAll(List.of(told));
        leaves.settle();
    }

    private static Absence absence(Leave leave) {
        return new Absence(Absence.Cause.LEAVE, leave.id());
    }
}
