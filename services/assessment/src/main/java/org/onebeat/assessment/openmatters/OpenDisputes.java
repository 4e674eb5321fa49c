package org.onebeat.assessment.openmatters;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.onebeat.assessment.standing.Kind;
import org.onebeat.assessment.standing.OpenMatters.OpenCount;

/** Open disputes by the colour they have now; those before triage apart. */
record OpenDisputes(
        @JsonProperty("RED") long red,
        @JsonProperty("YELLOW") long yellow,
        @JsonProperty("BLUE") long blue,
        @JsonProperty("UNTRIAGED") long untriaged) {

    static OpenDisputes of(List<OpenCount> counts) {
        return new OpenDisputes(sum(counts, "RED"), sum(counts, "YELLOW"), sum(counts, "BLUE"), sum(counts, null));
    }

    private static long sum(List<OpenCount> counts, String colour) {
        return counts.stream()
                .filter(count -> count.kind() == Kind.DISPUTE && Objects.equals(count.gravity(), colour))
                .mapToLong(OpenCount::count)
                .sum();
    }
}
