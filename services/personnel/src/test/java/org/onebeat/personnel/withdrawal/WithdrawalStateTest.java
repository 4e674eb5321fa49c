package org.onebeat.personnel.withdrawal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.personnel.withdrawal.WithdrawalState.APPROVED;
import static org.onebeat.personnel.withdrawal.WithdrawalState.CALLED_OFF;
import static org.onebeat.personnel.withdrawal.WithdrawalState.FILED;
import static org.onebeat.personnel.withdrawal.WithdrawalState.REFUSED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onebeat.service.problem.Refusal;
import org.onebeat.testkit.Contracts;

class WithdrawalStateTest {

    @Test
    void everyPair() {
        Map<WithdrawalState, Set<WithdrawalState>> legal = Map.of(
                FILED, Set.of(APPROVED, REFUSED, CALLED_OFF),
                APPROVED, Set.of(CALLED_OFF),
                REFUSED, Set.of(),
                CALLED_OFF, Set.of());
        for (WithdrawalState one : WithdrawalState.values()) {
            for (WithdrawalState other : WithdrawalState.values()) {
                if (legal.get(one).contains(other)) {
                    assertEquals(other, one.to(other));
                } else {
                    assertThrows(Refusal.class, () -> one.to(other));
                }
            }
        }
    }

    @Test
    void tellsWhatIsPromised() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        Contracts.assertMatches(
                "personnel/withdrawal-changed", new WithdrawalChanged(3, 12, 41, "APPROVED", day, day.plusDays(7), 0));
    }
}
