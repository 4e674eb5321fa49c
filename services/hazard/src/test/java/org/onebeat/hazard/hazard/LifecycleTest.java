package org.onebeat.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.hazard.hazard.HazardState.CLEARED;
import static org.onebeat.hazard.hazard.HazardState.FOUND;
import static org.onebeat.hazard.hazard.HazardState.ORDERED;
import static org.onebeat.hazard.hazard.HazardState.RECTIFYING;
import static org.onebeat.hazard.hazard.HazardState.REINSPECTION;
import static org.onebeat.hazard.hazard.HazardState.TRANSFERRED;
import static org.onebeat.hazard.hazard.HazardState.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;

class LifecycleTest {

    /** The diagram of domain.md section 6, written down a second time. */
    private static final Map<HazardState, Set<HazardState>> DIAGRAM = Map.of(
            FOUND, Set.of(ORDERED, TRANSFERRED, CLEARED, WITHDRAWN),
            ORDERED, Set.of(RECTIFYING, REINSPECTION, TRANSFERRED, WITHDRAWN),
            RECTIFYING, Set.of(REINSPECTION, TRANSFERRED, WITHDRAWN),
            REINSPECTION, Set.of(CLEARED, RECTIFYING, WITHDRAWN),
            TRANSFERRED, Set.of(FOUND, REINSPECTION, WITHDRAWN),
            CLEARED, Set.of(),
            WITHDRAWN, Set.of());

    /** What each step does in each state where it is legal; everything else is refused. */
    private static final Map<Step, Map<HazardState, HazardState>> STEPS = Map.of(
            Step.ORDER, Map.of(FOUND, ORDERED),
            Step.RECTIFICATION_START, Map.of(ORDERED, RECTIFYING),
            Step.RECTIFICATION, Map.of(ORDERED, REINSPECTION, RECTIFYING, REINSPECTION),
            Step.REINSPECTION, Map.of(REINSPECTION, CLEARED),
            Step.CLEARANCE, Map.of(FOUND, CLEARED),
            Step.TRANSFER, Map.of(FOUND, TRANSFERRED, ORDERED, TRANSFERRED, RECTIFYING, TRANSFERRED),
            Step.RETURN, Map.of(TRANSFERRED, FOUND),
            Step.WITHDRAWAL,
                    Map.of(
                            FOUND,
                            WITHDRAWN,
                            ORDERED,
                            WITHDRAWN,
                            RECTIFYING,
                            WITHDRAWN,
                            REINSPECTION,
                            WITHDRAWN,
                            TRANSFERRED,
                            WITHDRAWN));

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(HazardState.values())
                .flatMap(from -> Stream.of(HazardState.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(HazardState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void aStateLeadsWhereTheDiagramSays(HazardState from, HazardState to) {
        assertEquals(DIAGRAM.get(from).contains(to), from.successors().contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenWhereItIsLegalAndRefusedElsewhere(Step step, HazardState state) {
        Hazard hazard = SomeHazard.in(state);
        HazardState expected = STEPS.get(step).get(state);
        if (expected == null) {
            Refusal refusal = assertThrows(Refusal.class, () -> SomeHazard.take(step, hazard, SomeHazard.at(60)));
            assertEquals(Kind.CONFLICT, refusal.kind());
            assertEquals(Map.of("state", state, "possible", Step.possibleIn(state, Severity.MINOR)), refusal.extras());
            assertEquals(state, hazard.state());
        } else {
            SomeHazard.take(step, hazard, SomeHazard.at(60));
            assertEquals(expected, hazard.state());
        }
    }

    @Test
    void aRejectedReinspectionSendsTheUnitBackToWork() {
        Hazard hazard = SomeHazard.in(REINSPECTION);
        HazardEvent event = hazard.reinspect(SomeHazard.at(60), false, "仍有杂物");
        assertEquals(RECTIFYING, hazard.state());
        assertEquals(Happening.REINSPECTION_REJECTED, event.happening());
    }

    @Test
    void whatTheDepartmentPutRightIsInspectedAgain() {
        Hazard hazard = SomeHazard.in(TRANSFERRED);
        hazard.returnFromDepartment(SomeHazard.at(60), true, "已整改");
        assertEquals(REINSPECTION, hazard.state());
    }

    @Test
    void onlyAMinorOneIsClearedWithoutANotice() {
        Hazard hazard = SomeHazard.found(Severity.GENERAL, Origin.REPORT).hazard();
        assertThrows(Refusal.class, () -> hazard.clear(SomeHazard.at(60), null));
    }

    @Test
    void onlyClearedAndWithdrawnAreNotOpen() {
        assertEquals(
                List.of(CLEARED, WITHDRAWN),
                Stream.of(HazardState.values()).filter(state -> !state.isOpen()).toList());
    }
}
