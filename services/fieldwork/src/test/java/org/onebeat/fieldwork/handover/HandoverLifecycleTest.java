package org.onebeat.fieldwork.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.fieldwork.handover.HandoverEvent.Happening;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

class HandoverLifecycleTest {

    private static final int ANNA = 8;
    private static final int BERT = 13;
    private static final int CHIEF = 6;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant MOVED = Instant.parse("2026-03-01T16:00:00Z");
    private static final Instant LATER = MOVED.plusSeconds(3_600);
    private static final Ancestors STATION = new Ancestors(3, null, 41, null, null);
    private static final Line DISPUTE = new Line(LineKind.DISPUTE, "d1", "411603-1", "DEBT", 51, LATER, null, false);
    private static final Line KEYS = Line.of(LineKind.POINT, "KEYS");
    private static final List<Line> LINES = List.of(DISPUTE, KEYS);

    @Test
    void whatWasNotedInAdvanceStandsOnTheLineThatIsHandedOver() {
        Handover handover = opened();
        handover.note(ANNA, Map.of("d1", " 双方下周三再谈 "), LINES, MOVED.minusSeconds(1));
        handover.handOver(ANNA, null, LINES, LATER);
        assertEquals(List.of("双方下周三再谈"), notes(handover));
        assertEquals(LINES.size(), handover.lines().size());
    }

    @Test
    void aNoteIsTakenAwayByAnEmptyOne() {
        Handover handover = opened();
        handover.note(ANNA, Map.of("d1", "再谈"), LINES, LATER);
        handover.note(ANNA, Map.of("d1", " "), LINES, LATER);
        assertTrue(handover.lines().isEmpty());
    }

    @Test
    void nothingIsHandedOverBeforeThePostMoves() {
        Refusal refused =
                assertThrows(Refusal.class, () -> opened().handOver(ANNA, null, LINES, MOVED.minusSeconds(1)));
        assertEquals("handover-not-begun", refused.code());
    }

    @Test
    void itIsTakenOverLineByLine() {
        Handover handover = in(HandoverState.HANDED_OVER);
        handover.tick(BERT, Set.of("d1"), LATER);
        assertEquals(
                "handover-unticked",
                assertThrows(Refusal.class, () -> handover.takeOver(BERT, null, LATER))
                        .code());
        handover.tick(BERT, Set.of("d1", "KEYS"), LATER);
        assertEquals(Happening.TAKEN_OVER, handover.takeOver(BERT, null, LATER).happening());
    }

    @Test
    void forSomebodyWhoHasLeftItIsTakenOverAsItStands() {
        Handover handover = in(HandoverState.HANDED_OVER);
        handover.takeOver(CHIEF, "已调离", LATER);
        assertEquals(new Signatures(LATER, ANNA, null, null, LATER, CHIEF, "已调离"), handover.signatures());
    }

    @Test
    void whatIsSentBackKeepsTicksAndNotesAndSaysWhatIsMissing() {
        Handover handover = in(HandoverState.HANDED_OVER);
        handover.tick(BERT, Set.of("KEYS"), LATER);
        handover.sendBack(BERT, "缺少档案柜钥匙", LATER);
        assertEquals("缺少档案柜钥匙", handover.signatures().missing());
        handover.handOver(CHIEF, "本人已离职", LINES, LATER);
        assertEquals(
                List.of(false, true),
                handover.lines().stream().map(Line::ticked).toList());
        assertEquals(new Signatures(LATER, CHIEF, "本人已离职", null, null, null, null), handover.signatures());
    }

    @Test
    void aLineThatIsNotOnTheListIsRefused() {
        Handover handover = opened();
        Refusal refused = assertThrows(Refusal.class, () -> handover.note(ANNA, Map.of("d2", "?"), LINES, LATER));
        assertEquals("no-such-line", refused.code());
    }

    @Test
    void aVillageThatComesOutOtherwiseLeavesWithItsLinesAndTheLastCallsItOff() {
        Handover handover = in(HandoverState.HANDED_OVER);
        handover.cover(Set.of(52), MOVED, LATER);
        assertEquals(List.of(KEYS), handover.lines());
        assertEquals(
                Happening.CALLED_OFF, handover.cover(Set.of(), MOVED, LATER).happening());
        assertEquals(HandoverState.CALLED_OFF, handover.state());
    }

    @Test
    void itIsOverdueWhileASignatureIsMissing() {
        Instant due = LATER.plusSeconds(86_400);
        assertTrue(opened().isOverdue(due));
        assertEquals(ANNA, opened().waitsFor());
        assertEquals(BERT, in(HandoverState.HANDED_OVER).waitsFor());
        assertEquals(false, in(HandoverState.TAKEN_OVER).isOverdue(due));
        assertNull(in(HandoverState.TAKEN_OVER).signatures().because());
    }

    @ParameterizedTest
    @EnumSource(HandoverState.class)
    void whatIsNotAStepOfItsStateIsRefused(HandoverState state) {
        step(state, HandoverState.OPEN, handover -> handover.note(ANNA, Map.of(), LINES, LATER));
        step(state, HandoverState.OPEN, handover -> handover.handOver(ANNA, null, LINES, LATER));
        step(state, HandoverState.HANDED_OVER, handover -> handover.tick(BERT, Set.of(), LATER));
        step(state, HandoverState.HANDED_OVER, handover -> {
            handover.tick(BERT, Set.of("d1", "KEYS"), LATER);
            handover.takeOver(BERT, null, LATER);
        });
        step(state, HandoverState.HANDED_OVER, handover -> handover.sendBack(BERT, "缺", LATER));
    }

    private interface Taking {
        void on(Handover handover);
    }

    private static void step(HandoverState state, HandoverState only, Taking taking) {
        Handover handover = in(state);
        if (state == only) {
            taking.on(handover);
        } else {
            assertEquals(
                    "illegal-handover",
                    assertThrows(Refusal.class, () -> taking.on(handover)).code());
        }
    }

    private static Handover in(HandoverState state) {
        Handover handover = opened();
        if (state == HandoverState.CALLED_OFF) {
            handover.cover(Set.of(), MOVED, LATER);
        } else if (state != HandoverState.OPEN) {
            handover.handOver(ANNA, null, LINES, LATER);
        }
        if (state == HandoverState.TAKEN_OVER) {
            handover.tick(BERT, Set.of("d1", "KEYS"), LATER);
            handover.takeOver(BERT, null, LATER);
        }
        return handover;
    }

    private static Handover opened() {
        Turn turn = new Turn(51, DAY, MOVED, ANNA, BERT, STATION, true);
        return new Handover(
                UUID.fromString("01936a00-0000-7000-8000-000000000001"), turn, LATER.plusSeconds(60), MOVED);
    }

    private static List<String> notes(Handover handover) {
        return handover.lines().stream()
                .map(Line::note)
                .filter(note -> note != null)
                .toList();
    }
}
