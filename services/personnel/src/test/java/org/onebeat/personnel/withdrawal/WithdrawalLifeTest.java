package org.onebeat.personnel.withdrawal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.person.Particulars;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

class WithdrawalLifeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate BACK = LocalDate.of(2026, 3, 22);

    private static Withdrawal approved() {
        Person person = Person.register(
                12,
                ServiceNumber.of("P1200"),
                new Particulars("某人", "AUXILIARY", 41, Ancestors.ofCounty(3), null),
                FIRST);
        Withdrawal withdrawal =
                Withdrawal.file(3, person, new NewWithdrawal(12, 41, "安保", FIRST, BACK), 1, Instant.EPOCH);
        withdrawal.approve(1, Instant.EPOCH);
        return withdrawal;
    }

    @Test
    void daysThatArePastStayCounted() {
        assertThrows(Refusal.class, () -> approved().end(FIRST, BACK));
        assertThrows(Refusal.class, () -> approved().end(FIRST, FIRST.plusDays(5)));
        assertThrows(Refusal.class, () -> approved().end(BACK, FIRST.plusDays(5)));
    }

    @Test
    void isShortenedWhileItLastsAndCalledOffBefore() {
        Withdrawal shortened = approved();
        shortened.end(FIRST.plusDays(5), FIRST.plusDays(5));
        Withdrawal calledOff = approved();
        calledOff.end(FIRST, FIRST.minusDays(1));

        assertEquals(FIRST.plusDays(5), shortened.until());
        assertEquals(WithdrawalState.APPROVED, shortened.state());
        assertEquals(WithdrawalState.CALLED_OFF, calledOff.state());
        assertEquals(FIRST, calledOff.until());
    }
}
