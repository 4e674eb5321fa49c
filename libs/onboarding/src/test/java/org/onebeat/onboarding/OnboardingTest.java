package org.onebeat.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.service.problem.Refusal;
import org.onebeat.workbook.Finding;
import org.onebeat.workbook.Findings;

class OnboardingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final Consumer<Onboarding> CHECK = onboarding -> onboarding.check(found(false));
    private static final Consumer<Onboarding> COMMIT = onboarding -> onboarding.commit(outlook(false), 7, NOW);
    private static final Consumer<Onboarding> UNDO = onboarding -> onboarding.undo(NOW);

    static Stream<Arguments> legal() {
        return Stream.of(
                Arguments.of(State.HAS_PROBLEMS, CHECK, State.READY),
                Arguments.of(State.READY, CHECK, State.READY),
                Arguments.of(State.READY, COMMIT, State.COMMITTED),
                Arguments.of(State.COMMITTED, UNDO, State.UNDONE));
    }

    @ParameterizedTest
    @MethodSource
    void legal(State before, Consumer<Onboarding> step, State after) {
        Onboarding onboarding = in(before);
        step.accept(onboarding);
        assertEquals(after, onboarding.state());
    }

    static Stream<Arguments> illegal() {
        return Stream.of(
                Arguments.of(State.HAS_PROBLEMS, COMMIT, "onboarding-has-problems"),
                Arguments.of(State.HAS_PROBLEMS, UNDO, "onboarding-not-committed"),
                Arguments.of(State.READY, UNDO, "onboarding-not-committed"),
                Arguments.of(State.COMMITTED, CHECK, "onboarding-committed"),
                Arguments.of(State.COMMITTED, COMMIT, "onboarding-committed"),
                Arguments.of(State.UNDONE, CHECK, "onboarding-committed"),
                Arguments.of(State.UNDONE, COMMIT, "onboarding-committed"),
                Arguments.of(State.UNDONE, UNDO, "onboarding-not-committed"));
    }

    @ParameterizedTest
    @MethodSource
    void illegal(State before, Consumer<Onboarding> step, String code) {
        Onboarding onboarding = in(before);
        assertEquals(
                code, assertThrows(Refusal.class, () -> step.accept(onboarding)).code());
        assertEquals(before, onboarding.state());
    }

    @Test
    void onceCommittedNothingOfTheWorkbookIsKept() {
        Onboarding committed = in(State.COMMITTED);
        assertEquals(Optional.empty(), committed.workbook());
        assertEquals(Optional.empty(), committed.findings());
        assertEquals(5, committed.changes());
    }

    private static Onboarding in(State state) {
        Onboarding onboarding = Onboarding.of("digest", 3, found(state == State.HAS_PROBLEMS));
        if (state == State.COMMITTED || state == State.UNDONE) {
            COMMIT.accept(onboarding);
        }
        if (state == State.UNDONE) {
            UNDO.accept(onboarding);
        }
        return onboarding;
    }

    private static DryRun found(boolean wrong) {
        return new DryRun("city.xlsx", outlook(wrong), new byte[] {1}, new byte[] {2}, 7, NOW);
    }

    private static Outlook outlook(boolean wrong) {
        Findings findings = new Findings();
        if (wrong) {
            findings.add(new Finding("people", 2, "name", "required", "", Map.of()));
        }
        return new Outlook() {
            @Override
            public Findings findings() {
                return findings;
            }

            @Override
            public List<SheetCount> counts() {
                return List.of(new SheetCount("people", 9, 3, 2, 4));
            }
        };
    }
}
