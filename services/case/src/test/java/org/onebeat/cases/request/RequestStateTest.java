package org.onebeat.cases.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

class RequestStateTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final RequestRule RULE = new RequestRule(new RequestRuleForm(LocalDate.EPOCH, 3, 30, 12, 15, 20));

    private final ResidentRequest request = new ResidentRequest(
                    new Asked(UUID.randomUUID(), RequestKind.ASK, "夜里路灯不亮", null),
                    "Q-2026-000001",
                    new Ancestors(3, 31, 41, null, 51),
                    12,
                    NOON)
            .waitsUntil(RULE.dueAt(RequestKind.ASK, NOON), NOON);

    @Test
    void anAnswerIsDueAtTheEndOfTheThirdWorkingDayAndOneToACallForHelpInHalfAnHour() {
        assertEquals(Instant.parse("2026-03-05T15:59:59Z"), request.dueAt());
        assertEquals(NOON.plusSeconds(1800), RULE.dueAt(RequestKind.HELP, NOON));
        assertEquals(Happening.REMINDED, request.strike(Instant.parse("2026-03-05T00:00:00Z")));
        assertEquals(Happening.OVERDUE, request.strike(Instant.parse("2026-03-05T16:00:00Z")));
    }

    @Test
    void whatIsNotSolvedWaitsForAnotherAnswerThreeTimesAtMost() {
        for (int time = 0; time < 3; time++) {
            request.answer(12, "好了", RULE, NOON);
            assertEquals(Happening.REOPENED, request.judge(false, null, RULE, NOON));
        }
        request.answer(12, "好了", RULE, NOON);
        assertThrows(Refusal.class, () -> request.judge(false, null, RULE, NOON));
    }

    @Test
    void aConversationIsNotEndless() {
        for (int line = 1; line < Conversation.MOST; line++) {
            request.add("还有", NOON);
        }
        assertEquals(
                "conversation-full",
                assertThrows(Refusal.class, () -> request.add("还有", NOON)).code());
        request.answer(12, "好了", RULE, NOON);
        assertEquals(Conversation.MOST + 1, request.lines().lines().size());
    }

    @ParameterizedTest
    @EnumSource(value = RequestState.class, names = "RECEIVED", mode = EnumSource.Mode.EXCLUDE)
    void whatHasEndedIsAnsweredNoMore(RequestState last) {
        switch (last) {
            case ANSWERED -> request.answer(12, "好了", RULE, NOON);
            case REFUSED -> request.refuse(12, "去镇里", RULE, NOON);
            case TURNED -> request.turn(12, UUID.randomUUID(), "已受理", RULE, NOON);
            default -> request.withdraw(RULE, NOON);
        }
        assertEquals(last, request.state());
        assertThrows(Refusal.class, () -> request.answer(12, "好了", RULE, NOON));
        assertThrows(Refusal.class, () -> request.withdraw(RULE, NOON));
        assertThrows(Refusal.class, () -> request.add("还有", NOON));
    }
}
