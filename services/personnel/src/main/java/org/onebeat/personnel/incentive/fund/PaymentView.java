package org.onebeat.personnel.incentive.fund;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/** What somebody was paid, in fen. */
public record PaymentView(int id, Colleague person, long amount, LocalDate on, String reason, LocalDate reversedOn) {

    static PaymentView of(Payment payment, Map<Integer, Person> people) {
        return new PaymentView(
                payment.id(),
                Colleague.of(payment.person(), people),
                payment.amount(),
                payment.on(),
                payment.reason(),
                payment.reversedOn());
    }
}
