package org.onebeat.personnel.leave;

import org.junit.jupiter.api.Test;
import org.onebeat.testkit.Contracts;

class LeaveLifeTest {

    @Test
    void tellsWhatIsPromised() {
        java.time.LocalDate day = java.time.LocalDate.of(2026, 10, 1);
        Contracts.assertMatches("personnel/leave-changed", new LeaveChanged(7, 12, day, day.plusDays(7), 0));
    }
}
