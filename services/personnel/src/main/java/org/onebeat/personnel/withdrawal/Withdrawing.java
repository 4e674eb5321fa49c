package org.onebeat.personnel.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onebeat.messaging.Outbox;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Absence;
import org.onebeat.personnel.posting.Deputies;
import org.onebeat.personnel.posting.Span;
import org.onebeat.personnel.posting.StandIns;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/**
 * Files withdrawals, decides on them and brings people back (domain.md section 3). Who is withdrawn never decides on it;
 * on the last day everybody is back by themselves, and whoever acted for them acts no more.
 */
@ApplicationScoped
class Withdrawing {
    private static final Set<Role> ON_A_VILLAGE = EnumSet.of(Role.COMMUNITY_OFFICER, Role.AUXILIARY);
    private static final Set<AreaKind> UNITS = EnumSet.of(AreaKind.STATION, AreaKind.COUNTY, AreaKind.CITY);

    private final Withdrawals withdrawals;
    private final People people;
    private final StandIns standIns;
    private final Deputies deputies;
    private final Numbers numbers;
    private final Territory territory;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Withdrawing(
            Withdrawals withdrawals,
            People people,
            StandIns standIns,
            Deputies deputies,
            Numbers numbers,
            Territory territory,
            Outbox outbox,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.withdrawals = withdrawals;
        this.people = people;
        this.standIns = standIns;
        this.deputies = deputies;
        this.numbers = numbers;
        this.territory = territory;
        this.outbox = outbox;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    Withdrawal file(NewWithdrawal wish) {
        Person person = people.findLocked(wish.person())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("person"));
        if (!wish.until().isAfter(wish.from())) {
            throw Refusal.ruleBroken("until-before-from").at("until");
        }
        if (wish.from().isBefore(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("withdrawal-from-today").at("from");
        }
        demandUnit(wish.orderedBy(), person);
        Instant begin = CivilTime.startOf(wish.from());
        if (standIns.leftBy(List.of(person.id()), begin).stream()
                .noneMatch(posting -> ON_A_VILLAGE.contains(posting.function()))) {
            throw Refusal.ruleBroken("not-on-a-village").at("person");
        }
        if (withdrawals.isFiled(person.id(), wish.from(), wish.until())) {
            throw Refusal.conflict("withdrawn-already").at("from");
        }
        Withdrawal filed = withdrawals.add(
                Withdrawal.file(numbers.ofWithdrawals(1).remove(), person, wish, caller.personId(), clock.instant()));
        settle("withdrawal-filed", filed, filed.filed(), filed.reason());
        return filed;
    }

    /** 403 for whoever is withdrawn; who acts meanwhile does so from the first day to the last. */
    void approve(Withdrawal withdrawal, Integer cover) {
        demandOther(withdrawal);
        settle("withdrawal-approved", withdrawal, withdrawal.approve(caller.personId(), clock.instant()), null);
        if (cover != null) {
            send(withdrawal, cover);
        }
    }

    /** Somebody acts from now on, in place of whoever did. */
    void cover(Withdrawal withdrawal, int deputy) {
        settle("withdrawal-covered", withdrawal, withdrawal.cover(clock.instant()), null);
        send(withdrawal, deputy);
    }

    private void send(Withdrawal withdrawal, int deputy) {
        deputies.send(absence(withdrawal), withdrawal.person(), deputy, span(withdrawal));
    }

    void refuse(Withdrawal withdrawal, String why) {
        demandOther(withdrawal);
        settle("withdrawal-refused", withdrawal, withdrawal.refuse(why, caller.personId(), clock.instant()), why);
    }

    void end(Withdrawal withdrawal, LocalDate on) {
        LocalDate today = CivilTime.today(clock);
        WithdrawalChanged told = withdrawal.end(on == null ? today : on, today);
        deputies.until(absence(withdrawal), span(withdrawal));
        settle("withdrawal-ended", withdrawal, told, null);
    }

    /** The city, the person's own county, or a unit of the caller's. */
    private void demandUnit(int unit, Person person) {
        Ancestors where = territory.ancestorsOf(unit, CivilTime.today(clock));
        AreaKind kind = territory.areas(List.of(unit)).get(unit).kind();
        if (!UNITS.contains(kind)) {
            throw Refusal.ruleBroken("ordering-unit-kind").at("orderedBy");
        }
        boolean above = kind == AreaKind.CITY || unit == person.ancestors().countyId();
        if (!above && !caller.scope().covers(where)) {
            throw Refusal.forbidden("out-of-scope").at("orderedBy");
        }
    }

    private void demandOther(Withdrawal withdrawal) {
        if (withdrawal.person() == caller.personId()) {
            throw Refusal.forbidden("not-for-oneself");
        }
    }

    private void settle(String action, Withdrawal withdrawal, WithdrawalChanged told, String reason) {
        trail.note(action, "withdrawal", Integer.toString(withdrawal.id()), withdrawal.ancestors(), reason);
        outbox.appendAll(List.of(told));
        withdrawals.settle();
    }

    private static Span span(Withdrawal withdrawal) {
        return Span.of(withdrawal.from(), withdrawal.until());
    }

    private static Absence absence(Withdrawal withdrawal) {
        return new Absence(Absence.Cause.WITHDRAWAL, withdrawal.id());
    }
}
