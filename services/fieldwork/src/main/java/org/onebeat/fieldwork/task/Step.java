package org.onebeat.fieldwork.task;

import static org.onebeat.fieldwork.task.TaskState.ACCEPTED;
import static org.onebeat.fieldwork.task.TaskState.DISPATCHED;
import static org.onebeat.fieldwork.task.TaskState.RETURNED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a person may do with a task, in which states, and who: the one responsible, or those who dispatch. */
public enum Step {
    ACCEPTANCE(true, DISPATCHED),
    COMPLETION(true, ACCEPTED),
    RETURN(true, DISPATCHED, ACCEPTED),
    REASSIGNMENT(false, DISPATCHED, ACCEPTED, RETURNED),
    WITHDRAWAL(false, DISPATCHED, ACCEPTED, RETURNED);

    private final boolean ofResponsible;
    private final Set<TaskState> states;

    Step(boolean ofResponsible, TaskState... states) {
        this.ofResponsible = ofResponsible;
        this.states = Set.of(states);
    }

    /** Taken by whoever is responsible and nobody else; the others by who may dispatch there. */
    public boolean isOfResponsible() {
        return ofResponsible;
    }

    public boolean isPossibleIn(TaskState state) {
        return states.contains(state);
    }

    /** The legal steps in a state, in the order of the lifecycle. */
    public static List<Step> possibleIn(TaskState state) {
        return Arrays.stream(values()).filter(step -> step.isPossibleIn(state)).toList();
    }
}
