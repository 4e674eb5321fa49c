package org.onebeat.personnel.leave.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.personnel.leave.request.RequestState.APPROVED;
import static org.onebeat.personnel.leave.request.RequestState.ASKED;
import static org.onebeat.personnel.leave.request.RequestState.REFUSED;
import static org.onebeat.personnel.leave.request.RequestState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.person.Particulars;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.testkit.Contracts;

class LeaveRequestLifeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final int ASKER = 12;
    private static final int CHIEF = 6;

    private static LeaveRequest asked() {
        Person person = Person.register(
                ASKER,
                ServiceNumber.of("P1200"),
                new Particulars("某人", "AUXILIARY", 41, Ancestors.ofCounty(3), null),
                FIRST.minusYears(1));
        return LeaveRequest.ask(
                5, person, new NewLeaveRequest("ANNUAL", FIRST, FIRST.plusDays(7), null), Instant.EPOCH);
    }

    @Test
    void everyPair() {
        Map<RequestState, Set<RequestState>> legal = Map.of(
                ASKED, Set.of(APPROVED, REFUSED, WITHDRAWN),
                APPROVED, Set.of(WITHDRAWN),
                REFUSED, Set.of(),
                WITHDRAWN, Set.of());
        for (RequestState one : RequestState.values()) {
            for (RequestState other : RequestState.values()) {
                if (legal.get(one).contains(other)) {
                    assertEquals(other, one.to(other));
                } else {
                    assertThrows(Refusal.class, () -> one.to(other));
                }
            }
        }
    }

    @Test
    void nobodyAnswersThemself() {
        assertThrows(Refusal.class, () -> asked().approve(7, ASKER, Instant.EPOCH));
        assertThrows(Refusal.class, () -> asked().refuse("人手不够", ASKER, Instant.EPOCH));
    }

    @Test
    void whatWasAnsweredIsNotAnsweredAgain() {
        LeaveRequest refused = asked();
        refused.refuse(" 人手不够 ", CHIEF, Instant.EPOCH);

        assertEquals("人手不够", refused.reason());
        assertThrows(Refusal.class, () -> refused.approve(7, CHIEF, Instant.EPOCH));
        assertThrows(Refusal.class, refused::withdraw);
    }

    @Test
    void tellsWhatIsPromised() {
        Contracts.assertMatches("personnel/leave-request-changed", asked().asked());
    }
}
