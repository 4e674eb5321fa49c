package org.onebeat.assessment.openmatters;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.ToLongFunction;
import org.onebeat.assessment.standing.Kind;
import org.onebeat.assessment.standing.OpenMatters.OpenCount;

/**
 * Open hazards by severity.
 *
 * @param overdue how many of all of them are past their deadline: dynamic zero is none
 */
record OpenHazards(
        @JsonProperty("MINOR") long minor,
        @JsonProperty("GENERAL") long general,
        @JsonProperty("MAJOR") long major,
        long overdue) {

    static OpenHazards of(List<OpenCount> counts) {
        List<OpenCount> hazards =
                counts.stream().filter(count -> count.kind() == Kind.HAZARD).toList();
        return new OpenHazards(
                sum(hazards, "MINOR"),
                sum(hazards, "GENERAL"),
                sum(hazards, "MAJOR"),
                hazards.stream().mapToLong(OpenCount::overdue).sum());
    }

    private static long sum(List<OpenCount> hazards, String severity) {
        ToLongFunction<OpenCount> one = count -> severity.equals(count.gravity()) ? count.count() : 0;
        return hazards.stream().mapToLong(one).sum();
    }
}
