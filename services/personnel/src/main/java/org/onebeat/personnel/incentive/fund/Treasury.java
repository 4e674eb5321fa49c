package org.onebeat.personnel.incentive.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.unit.Units;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Opens funds, pays out of them and takes payments back. */
@ApplicationScoped
public class Treasury {
    private static final Set<AreaKind> OWNERS = Set.of(AreaKind.CITY, AreaKind.COUNTY);

    private final Funds funds;
    private final Payments payments;
    private final People people;
    private final Units units;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Treasury(
            Funds funds,
            Payments payments,
            People people,
            Units units,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.funds = funds;
        this.payments = payments;
        this.people = people;
        this.units = units;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    Fund open(FundForm form) {
        Fund fund = funds.add(Fund.open(form, units.of(form.unit(), "unit", OWNERS)));
        note("fund-opened", fund, null);
        return fund;
    }

    void correct(Fund fund, FundForm form) {
        if (form.unit() != fund.unit()) {
            throw Refusal.ruleBroken("unit-stays").at("unit");
        }
        fund.correct(form);
        note("fund-corrected", fund, null);
    }

    /** 403 for oneself, 422 for somebody out of reach, 409 where too little is left. */
    List<Payment> pay(Fund fund, NewPayments wish) {
        LocalDate today = CivilTime.today(clock);
        LocalDate on = wish.on() == null ? today : wish.on();
        if (on.isAfter(today)) {
            throw Refusal.ruleBroken("day-to-come").at("on");
        }
        demandPeople(wish.payments());
        List<Payment> paid = fund.pay(wish.payments(), on, wish.reason());
        paid.forEach(payments::add);
        note("fund-paid", fund, wish.reason());
        return paid;
    }

    void takeBack(Fund fund, Payment payment, String reason) {
        fund.takeBack(payment, CivilTime.today(clock));
        note("fund-payment-reversed", fund, reason);
    }

    private void demandPeople(List<NewPayments.Share> shares) {
        Set<Integer> known =
                people.of(shares.stream().map(NewPayments.Share::person).collect(Collectors.toSet())).stream()
                        .map(Person::id)
                        .collect(Collectors.toSet());
        for (int i = 0; i < shares.size(); i++) {
            int person = shares.get(i).person();
            if (person == caller.personId()) {
                throw Refusal.forbidden("own-matter").at("payments[" + i + "].person");
            }
            if (!known.contains(person)) {
                throw Refusal.ruleBroken("unknown-person").at("payments[" + i + "].person");
            }
        }
    }

    /** What was paid to somebody, the latest first. */
    public List<PaymentView> paidTo(int person) {
        return views(payments.to(person));
    }

    List<PaymentView> views(Collection<Payment> rows) {
        var known = territory.people(rows.stream().map(Payment::person).collect(Collectors.toSet()));
        return rows.stream().map(row -> PaymentView.of(row, known)).toList();
    }

    private void note(String action, Fund fund, String reason) {
        funds.settle();
        trail.note(action, "fund", fund.id().toString(), fund.ancestors(), reason);
    }
}
