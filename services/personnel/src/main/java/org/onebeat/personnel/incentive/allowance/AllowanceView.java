package org.onebeat.personnel.incentive.allowance;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/** What one payer owes somebody for a month, in fen. */
public record AllowanceView(
        int id, LocalDate month, Colleague person, int posting, String payer, int days, long amount) {

    static AllowanceView of(Allowance row, Map<Integer, Person> people) {
        return new AllowanceView(
                row.id(),
                row.month(),
                Colleague.of(row.person(), people),
                row.posting(),
                row.payer(),
                row.days(),
                row.amount());
    }
}
