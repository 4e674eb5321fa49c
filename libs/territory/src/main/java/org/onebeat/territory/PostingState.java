package org.onebeat.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything known of a posting at any instant: the event {@code posting-changed.v1}, whose sequence is the version.
 * The function is an open string: one that this version does not know gives nobody anything.
 *
 * @param kind whether it is dedicated, part-time, seconded …: an open string, null where the function knows no kinds
 * @param told the authority's own instant of this word: nobody who has heard it is earlier
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PostingState(
        int id,
        @JsonIgnore long version,
        int person,
        String function,
        boolean main,
        boolean acting,
        String kind,
        List<Span> spans,
        Instant told) {
    private static final Set<String> OF_SOME_KIND = Set.of("AUXILIARY", "COMMUNITY_OFFICER");

    /** What was told before there were kinds is dedicated. */
    public PostingState {
        kind = kind == null && OF_SOME_KIND.contains(function) ? "DEDICATED" : kind;
        spans = spans == null ? List.of() : List.copyOf(spans);
    }

    /** Told at no known instant. */
    public PostingState(
            int id, long version, int person, String function, boolean main, boolean acting, List<Span> spans) {
        this(id, version, person, function, main, acting, null, spans, null);
    }

    /** The same state, as the version that its event's sequence gives. */
    public PostingState at(long sequence) {
        return new PostingState(id, sequence, person, function, main, acting, kind, spans, told);
    }

    /** The same state, as told at that instant. */
    public PostingState toldAt(Instant instant) {
        return new PostingState(id, version, person, function, main, acting, kind, spans, instant);
    }

    /** The set of areas held from an instant until another (exclusive, null while open). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Span(Set<Integer> areas, Instant from, Instant until) {
        public Span {
            areas = areas == null ? Set.of() : Set.copyOf(areas);
        }
    }
}
