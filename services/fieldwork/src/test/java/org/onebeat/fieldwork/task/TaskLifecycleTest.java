package org.onebeat.fieldwork.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onebeat.fieldwork.task.TaskState.ACCEPTED;
import static org.onebeat.fieldwork.task.TaskState.DISPATCHED;
import static org.onebeat.fieldwork.task.TaskState.DONE;
import static org.onebeat.fieldwork.task.TaskState.RETURNED;
import static org.onebeat.fieldwork.task.TaskState.WITHDRAWN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;
import org.onebeat.testkit.Contracts;

class TaskLifecycleTest {

    /** The diagram, written down a second time. */
    private static final Map<TaskState, Set<TaskState>> DIAGRAM = Map.of(
            DISPATCHED, Set.of(DISPATCHED, ACCEPTED, RETURNED, WITHDRAWN),
            ACCEPTED, Set.of(DONE, DISPATCHED, RETURNED, WITHDRAWN),
            RETURNED, Set.of(DISPATCHED, WITHDRAWN),
            DONE, Set.of(),
            WITHDRAWN, Set.of());

    /** What each step does in each state where it is legal; everything else is refused. */
    private static final Map<Step, Map<TaskState, TaskState>> STEPS = Map.of(
            Step.ACCEPTANCE, Map.of(DISPATCHED, ACCEPTED),
            Step.COMPLETION, Map.of(ACCEPTED, DONE),
            Step.RETURN, Map.of(DISPATCHED, RETURNED, ACCEPTED, RETURNED),
            Step.REASSIGNMENT, Map.of(DISPATCHED, DISPATCHED, ACCEPTED, DISPATCHED, RETURNED, DISPATCHED),
            Step.WITHDRAWAL, Map.of(DISPATCHED, WITHDRAWN, ACCEPTED, WITHDRAWN, RETURNED, WITHDRAWN));

    static Stream<Arguments> everyPairOfStates() {
        return Stream.of(TaskState.values())
                .flatMap(from -> Stream.of(TaskState.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Stream.of(Step.values())
                .flatMap(step -> Stream.of(TaskState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfStates")
    void aStateLeadsWhereTheDiagramSays(TaskState from, TaskState to) {
        assertEquals(DIAGRAM.get(from).contains(to), from.successors().contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenWhereItIsLegalAndRefusedElsewhere(Step step, TaskState state) {
        Task task = SomeTask.in(state);
        TaskState expected = STEPS.get(step).get(state);
        if (expected == null) {
            Refusal refusal = assertThrows(Refusal.class, () -> SomeTask.take(step, task));
            assertEquals(Kind.CONFLICT, refusal.kind());
            assertEquals(Map.of("state", state, "possible", Step.possibleIn(state)), refusal.extras());
            assertEquals(state, task.state());
        } else {
            Contracts.assertMatches("fieldwork/task-" + deed(step), SomeTask.take(step, task));
            assertEquals(expected, task.state());
        }
    }

    private static String deed(Step step) {
        return switch (step) {
            case ACCEPTANCE -> "accepted";
            case COMPLETION -> "done";
            case RETURN -> "returned";
            case REASSIGNMENT -> "reassigned";
            case WITHDRAWAL -> "withdrawn";
        };
    }

    @Test
    void aDispatchIsToldAsPromised() {
        Contracts.assertMatches(
                "fieldwork/task-dispatched", SomeTask.dispatched().event());
    }

    @Test
    void whatNobodyAcceptsGoesUpToTheTopAndStaysThere() {
        Task task = SomeTask.dispatched().task();
        TaskEvent up = task.goUp(SomeTask.at(null, 24), SomeTask.CHIEF, SomeTask.hours(48));
        Contracts.assertMatches("fieldwork/task-went-up", up);
        assertEquals(Level.STATION, task.level());
        assertEquals(SomeTask.hours(48), task.acceptBy());
        task.goUp(SomeTask.at(null, 48), null, SomeTask.hours(72));
        assertEquals(Level.COUNTY, task.level());
        assertEquals(null, task.acceptBy());
        assertEquals(SomeTask.CHIEF, task.responsible());
        assertThrows(Refusal.class, () -> task.goUp(SomeTask.at(null, 72), null, SomeTask.hours(96)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "RETURNED", "DONE", "WITHDRAWN"})
    void whatSomebodyTookInHandHasNoClock(TaskState state) {
        assertEquals(null, SomeTask.in(state).acceptBy());
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"ACCEPTANCE", "RETURN"})
    void onlyTheOneResponsibleTakesTheirSteps(Step step) {
        Task task = SomeTask.dispatched().task();
        task.reassign(SomeTask.at(SomeTask.CHIEF, 1), SomeTask.OFFICER, SomeTask.hours(25));
        Refusal refusal = assertThrows(Refusal.class, () -> SomeTask.take(step, task));
        assertEquals("not-responsible", refusal.code());
    }

    @Test
    void whoeverTakesItOverHasNotAcceptedItYet() {
        Task task = SomeTask.in(ACCEPTED);
        task.move(SomeTask.at(null, 3), SomeTask.WHERE, SomeTask.OFFICER, false, SomeTask.hours(27));
        assertEquals(DISPATCHED, task.state());
        assertEquals(SomeTask.hours(27), task.acceptBy());
    }

    @Test
    void inTimeIsDoneByItsDay() {
        Task late = SomeTask.in(ACCEPTED);
        late.complete(SomeTask.at(SomeTask.HOLDER, 73), null);
        assertEquals(Optional.of(false), late.inTime());
        assertEquals(Optional.of(true), SomeTask.in(DONE).inTime());
        assertEquals(Optional.empty(), SomeTask.in(ACCEPTED).inTime());
    }

    @Test
    void nothingHappensBeforeTheDispatch() {
        Task task = SomeTask.dispatched().task();
        Refusal refusal = assertThrows(Refusal.class, () -> task.accept(SomeTask.at(SomeTask.HOLDER, -1)));
        assertEquals("occurred-before-dispatch", refusal.code());
    }
}
