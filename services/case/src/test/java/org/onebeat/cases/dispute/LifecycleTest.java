package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.cases.dispute.DisputeState.AGREED;
import static org.onebeat.cases.dispute.DisputeState.ASSIGNED;
import static org.onebeat.cases.dispute.DisputeState.CLOSED;
import static org.onebeat.cases.dispute.DisputeState.FAILED;
import static org.onebeat.cases.dispute.DisputeState.FOLLOW_UP;
import static org.onebeat.cases.dispute.DisputeState.MEDIATING;
import static org.onebeat.cases.dispute.DisputeState.REPORTED;
import static org.onebeat.cases.dispute.DisputeState.TRIAGED;
import static org.onebeat.cases.dispute.DisputeState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;

class LifecycleTest {

    /** The diagram of domain.md section 5, written down a second time. */
    private static final Map<DisputeState, Set<DisputeState>> DIAGRAM = Map.of(
            REPORTED, Set.of(TRIAGED, WITHDRAWN),
            TRIAGED, Set.of(ASSIGNED, WITHDRAWN),
            ASSIGNED, Set.of(MEDIATING, WITHDRAWN),
            MEDIATING, Set.of(AGREED, FAILED, WITHDRAWN),
            FAILED, Set.of(MEDIATING, WITHDRAWN),
            AGREED, Set.of(FOLLOW_UP, MEDIATING, WITHDRAWN),
            FOLLOW_UP, Set.of(CLOSED, MEDIATING, WITHDRAWN),
            CLOSED, Set.of(MEDIATING),
            WITHDRAWN, Set.of());

    /** What each step does in each state where it is legal; everything else is refused. */
    private static final Map<Step, Map<DisputeState, DisputeState>> STEPS = Map.of(
            Step.TRIAGE,
                    Map.of(
                            REPORTED, TRIAGED, TRIAGED, TRIAGED, ASSIGNED, ASSIGNED, MEDIATING, MEDIATING, FAILED,
                            FAILED),
            Step.ASSIGNMENT, Map.of(TRIAGED, ASSIGNED, ASSIGNED, ASSIGNED),
            Step.MEDIATION, Map.of(ASSIGNED, MEDIATING),
            Step.AGREEMENT, Map.of(MEDIATING, AGREED),
            Step.FAILURE, Map.of(MEDIATING, FAILED),
            Step.TAKE_UP, Map.of(FAILED, MEDIATING),
            Step.FOLLOW_UP, Map.of(AGREED, FOLLOW_UP, FOLLOW_UP, FOLLOW_UP, CLOSED, CLOSED),
            Step.CLOSURE, Map.of(FOLLOW_UP, CLOSED),
            Step.WITHDRAWAL,
                    Map.of(
                            REPORTED, WITHDRAWN, TRIAGED, WITHDRAWN, ASSIGNED, WITHDRAWN, MEDIATING, WITHDRAWN, FAILED,
                            WITHDRAWN, AGREED, WITHDRAWN, FOLLOW_UP, WITHDRAWN));

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(DisputeState.values())
                .flatMap(from -> Stream.of(DisputeState.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(DisputeState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void aStateLeadsWhereTheDiagramSays(DisputeState from, DisputeState to) {
        assertEquals(DIAGRAM.get(from).contains(to), from.successors().contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenWhereItIsLegalAndRefusedElsewhere(Step step, DisputeState state) {
        Dispute dispute = SomeDispute.in(state);
        DisputeState expected = STEPS.get(step).get(state);
        if (expected == null) {
            Refusal refusal = assertThrows(Refusal.class, () -> SomeDispute.take(step, dispute, SomeDispute.at(60)));
            assertEquals(Kind.CONFLICT, refusal.kind());
            assertEquals(Map.of("state", state, "possible", Step.possibleIn(state)), refusal.extras());
            assertEquals(state, dispute.state());
        } else {
            SomeDispute.take(step, dispute, SomeDispute.at(60));
            assertEquals(expected, dispute.state());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED", "FOLLOW_UP", "CLOSED"})
    void anAgreementThatDoesNotHoldOpensTheMatterAgain(DisputeState state) {
        Dispute dispute = SomeDispute.in(state);
        DisputeEvent event =
                dispute.followUp(SomeDispute.at(60), new org.onebeat.cases.followup.Finding(false, 1, "又吵起来了"));
        assertEquals(MEDIATING, dispute.state());
        assertEquals(Happening.REOPENED, event.happening());
    }

    @Test
    void onlyClosedAndWithdrawnAreNotOpen() {
        assertEquals(
                Set.of(CLOSED, WITHDRAWN),
                Set.copyOf(Stream.of(DisputeState.values())
                        .filter(state -> !state.isOpen())
                        .toList()));
    }

    @Test
    void resolvedIsAgreedAndMore() {
        assertEquals(
                Set.of(AGREED, FOLLOW_UP, CLOSED),
                Set.copyOf(Stream.of(DisputeState.values())
                        .filter(DisputeState::isAgreed)
                        .toList()));
        assertEquals(
                Set.of(FOLLOW_UP, CLOSED),
                Set.copyOf(Stream.of(DisputeState.values())
                        .filter(DisputeState::isResolved)
                        .toList()));
    }
}
