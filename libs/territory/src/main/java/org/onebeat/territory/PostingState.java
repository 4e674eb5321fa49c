package org.onebeat.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything known of a posting at any instant: the event {@code posting-changed.v1}, whose sequence is the version.
 * The function is an open string: one that this version does not know gives nobody anything.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PostingState(
        int id, @JsonIgnore long version, int person, String function, boolean main, boolean acting, List<Span> spans) {

    public PostingState {
        spans = spans == null ? List.of() : List.copyOf(spans);
    }

    /** The same state, as the version that its event's sequence gives. */
    public PostingState at(long sequence) {
        return new PostingState(id, sequence, person, function, main, acting, spans);
    }

    /** The set of areas held from an instant until another (exclusive, null while open). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Span(Set<Integer> areas, Instant from, Instant until) {
        public Span {
            areas = areas == null ? Set.of() : Set.copyOf(areas);
        }
    }
}
