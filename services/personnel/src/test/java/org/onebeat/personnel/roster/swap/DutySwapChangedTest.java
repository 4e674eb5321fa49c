package org.onebeat.personnel.roster.swap;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.Contracts;

class DutySwapChangedTest {

    @Test
    void tellsWhatWasPromised() {
        LocalDate day = LocalDate.of(2026, 12, 3);

        Contracts.assertMatches(
                "personnel/duty-swap-changed", new DutySwapChanged(7, 12, 41, 8, 9, "ASKED", 8, day, null, 1));
        Contracts.assertMatches(
                "personnel/duty-swap-changed", new DutySwapChanged(7, 12, 41, 8, 9, "APPROVED", 6, day, 3L, 3));
    }
}
