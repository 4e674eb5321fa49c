package org.onebeat.assessment.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.onebeat.assessment.standing.Kind;
import org.onebeat.assessment.standing.OpenMatters.OpenCount;

/** Open disputes by the colour they have now; those before triage apart. */
record OpenByColour(
        @JsonProperty("RED") long red,
        @JsonProperty("YELLOW") long yellow,
        @JsonProperty("BLUE") long blue,
        @JsonProperty("UNTRIAGED") long untriaged) {

    static OpenByColour of(List<OpenCount> counts) {
        return new OpenByColour(sum(counts, "RED"), sum(counts, "YELLOW"), sum(counts, "BLUE"), sum(counts, null));
    }

    private static long sum(List<OpenCount> counts, String colour) {
        return counts.stream()
                .filter(count -> count.kind() == Kind.DISPUTE && Objects.equals(count.gravity(), colour))
                .mapToLong(OpenCount::count)
                .sum();
    }

    OpenByColour plus(OpenByColour other) {
        return new OpenByColour(red + other.red, yellow + other.yellow, blue + other.blue, untriaged + other.untriaged);
    }
}
