package org.onebeat.hazard.hazard;

import static org.onebeat.hazard.hazard.HazardState.FOUND;
import static org.onebeat.hazard.hazard.HazardState.ORDERED;
import static org.onebeat.hazard.hazard.HazardState.RECTIFYING;
import static org.onebeat.hazard.hazard.HazardState.TRANSFERRED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.hazard.catalogue.Severity;

/** What a person may do with a hazard, and in which states. */
public enum Step {
    ORDER(FOUND),
    RECTIFICATION_START(ORDERED),
    RECTIFICATION(ORDERED, RECTIFYING),
    REINSPECTION(HazardState.REINSPECTION),
    /** Put right without a notice: a MINOR one only. */
    CLEARANCE(FOUND),
    TRANSFER(FOUND, ORDERED, RECTIFYING),
    RETURN(TRANSFERRED),
    WITHDRAWAL(FOUND, ORDERED, RECTIFYING, HazardState.REINSPECTION, TRANSFERRED);

    private final Set<HazardState> states;

    Step(HazardState... states) {
        this.states = Arrays.stream(states).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isPossibleIn(HazardState state, Severity severity) {
        return states.contains(state) && (this != CLEARANCE || severity == Severity.MINOR);
    }

    /** The legal steps in a state, in the order of the lifecycle. */
    public static List<Step> possibleIn(HazardState state, Severity severity) {
        return Arrays.stream(values())
                .filter(step -> step.isPossibleIn(state, severity))
                .toList();
    }
}
