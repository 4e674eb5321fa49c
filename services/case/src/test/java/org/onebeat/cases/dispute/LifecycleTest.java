package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.cases.dispute.DisputeState.AGREED;
import static org.onebeat.cases.dispute.DisputeState.ASSIGNED;
import static org.onebeat.cases.dispute.DisputeState.CLOSED;
import static org.onebeat.cases.dispute.DisputeState.FAILED;
import static org.onebeat.cases.dispute.DisputeState.FOLLOW_UP;
import static org.onebeat.cases.dispute.DisputeState.MEDIATING;
import static org.onebeat.cases.dispute.DisputeState.MERGED;
import static org.onebeat.cases.dispute.DisputeState.REPORTED;
import static org.onebeat.cases.dispute.DisputeState.TRANSFERRED;
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
import org.onebeat.cases.followup.Finding;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;

/** Every pair of states, and every step in every state, with everything that may stand beside it. */
class LifecycleTest {

    /** The diagram of domain.md section 5, written down a second time. */
    private static final Map<DisputeState, Set<DisputeState>> DIAGRAM = Map.ofEntries(
            Map.entry(REPORTED, Set.of(TRIAGED, WITHDRAWN, MERGED)),
            Map.entry(TRIAGED, Set.of(ASSIGNED, WITHDRAWN, MERGED)),
            Map.entry(ASSIGNED, Set.of(MEDIATING, WITHDRAWN, MERGED)),
            Map.entry(MEDIATING, Set.of(AGREED, FAILED, WITHDRAWN, MERGED)),
            Map.entry(FAILED, Set.of(MEDIATING, TRANSFERRED, WITHDRAWN, MERGED)),
            Map.entry(TRANSFERRED, Set.of(MEDIATING, CLOSED, WITHDRAWN, MERGED)),
            Map.entry(AGREED, Set.of(FOLLOW_UP, MEDIATING, WITHDRAWN, MERGED)),
            Map.entry(FOLLOW_UP, Set.of(CLOSED, MEDIATING, WITHDRAWN, MERGED)),
            Map.entry(CLOSED, Set.of(MEDIATING)),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(MERGED, Set.of()));

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(DisputeState.values())
                .flatMap(from -> Stream.of(DisputeState.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyStepInEverySituation() {
        return Stream.of(Step.values()).flatMap(step -> Stream.of(Beside.values())
                .flatMap(beside -> beside.states().map(state -> Arguments.of(step, state, beside))));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void aStateLeadsWhereTheDiagramSays(DisputeState from, DisputeState to) {
        assertEquals(DIAGRAM.get(from).contains(to), from.successors().contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEverySituation")
    void aStepIsTakenWhereItIsLegalAndRefusedElsewhere(Step step, DisputeState state, Beside beside) {
        Dispute dispute = beside.in(state);
        Situation before = dispute.situation();
        DisputeState expected = Ways.of(step, state, beside);
        if (expected == null) {
            Refusal refusal = assertThrows(Refusal.class, () -> SomeDispute.take(step, dispute, SomeDispute.at(60)));
            assertEquals(Kind.CONFLICT, refusal.kind());
            assertEquals(Map.of("state", state, "possible", Step.possibleIn(before)), refusal.extras());
            assertEquals(before, dispute.situation());
        } else {
            SomeDispute.take(step, dispute, SomeDispute.at(60));
            assertEquals(expected, dispute.state());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED", "FOLLOW_UP", "CLOSED"})
    void anAgreementThatDoesNotHoldOpensTheMatterAgain(DisputeState state) {
        Dispute dispute = SomeDispute.in(state);
        DisputeEvent event = dispute.followUp(SomeDispute.at(60), new Finding(false, 1, "又吵起来了"));
        assertEquals(MEDIATING, dispute.state());
        assertEquals(Happening.REOPENED, event.happening());
    }

    @Test
    void whatHasEndedIsNotOpen() {
        assertEquals(
                Set.of(CLOSED, WITHDRAWN, MERGED),
                Set.copyOf(Stream.of(DisputeState.values())
                        .filter(state -> !state.isOpen())
                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(DisputeState.class)
    void resolvedIsAgreedAndMore(DisputeState state) {
        Dispute dispute = SomeDispute.in(state);
        assertEquals(Set.of(AGREED, FOLLOW_UP, CLOSED).contains(state), dispute.isAgreed());
        assertEquals(Set.of(FOLLOW_UP, CLOSED).contains(state), dispute.isResolved());
    }

    @Test
    void whatAnAgencySettledIsClosedWithoutAnAgreement() {
        Dispute dispute = Beside.ANSWERED.in(TRANSFERRED);
        dispute.close(SomeDispute.at(60), null);
        assertEquals(CLOSED, dispute.state());
        assertEquals(false, dispute.isAgreed() || dispute.isResolved());
        assertEquals(Set.of(), Set.copyOf(Step.possibleIn(dispute.situation())));
    }
}
