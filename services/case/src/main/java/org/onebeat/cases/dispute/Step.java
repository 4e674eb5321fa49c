package org.onebeat.cases.dispute;

import static org.onebeat.cases.dispute.DisputeState.AGREED;
import static org.onebeat.cases.dispute.DisputeState.ASSIGNED;
import static org.onebeat.cases.dispute.DisputeState.CLOSED;
import static org.onebeat.cases.dispute.DisputeState.FAILED;
import static org.onebeat.cases.dispute.DisputeState.MEDIATING;
import static org.onebeat.cases.dispute.DisputeState.REPORTED;
import static org.onebeat.cases.dispute.DisputeState.TRIAGED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person may do with a dispute, and in which states. A step may also leave the state as it is: a second
 * triage, an assignment to somebody else, a second follow-up.
 */
public enum Step {
    TRIAGE(REPORTED, TRIAGED, ASSIGNED, MEDIATING, FAILED),
    ASSIGNMENT(TRIAGED, ASSIGNED),
    MEDIATION(ASSIGNED),
    AGREEMENT(MEDIATING),
    FAILURE(MEDIATING),
    TAKE_UP(FAILED),
    FOLLOW_UP(AGREED, DisputeState.FOLLOW_UP, CLOSED),
    CLOSURE(DisputeState.FOLLOW_UP),
    WITHDRAWAL(REPORTED, TRIAGED, ASSIGNED, MEDIATING, FAILED, AGREED, DisputeState.FOLLOW_UP);

    private final Set<DisputeState> states;

    Step(DisputeState... states) {
        this.states = Arrays.stream(states).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isPossibleIn(DisputeState state) {
        return states.contains(state);
    }

    /** The legal steps in a state, in the order of the lifecycle. */
    public static List<Step> possibleIn(DisputeState state) {
        return Arrays.stream(values()).filter(step -> step.isPossibleIn(state)).toList();
    }
}
