package org.onebeat.personnel.posting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.messaging.Event;
import org.onebeat.territory.PostingState;

/** A posting with its whole history, so that the latest event alone rebuilds a replica. */
public record PostingChanged(
        int id,
        int person,
        String function,
        boolean main,
        boolean acting,
        String kind,
        List<Span> spans,
        @JsonIgnore long sequence,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant told)
        implements Event {

    /** The areas held from an instant until another (exclusive, null while open). */
    public record Span(Set<Integer> areas, Instant from, Instant until) {}

    /** Not told yet. */
    public PostingChanged(
            int id,
            int person,
            String function,
            boolean main,
            boolean acting,
            String kind,
            List<Span> spans,
            long sequence) {
        this(id, person, function, main, acting, kind, spans, sequence, null);
    }

    /** What is told of a posting that came in by mistake: its areas were held at no instant. */
    public static PostingChanged struck(Posting posting, Instant now) {
        Instant never = posting.from().isBefore(now) ? posting.from() : now;
        Set<Integer> areas = posting.holds().stream().map(Hold::areaId).collect(Collectors.toSet());
        PostingChanged told = posting.assigned();
        return new PostingChanged(
                told.id,
                told.person,
                told.function,
                told.main,
                told.acting,
                told.kind,
                List.of(new Span(areas, never, never)),
                posting.version() + 1);
    }

    /** The same as told at that instant. */
    public PostingChanged toldAt(Instant instant) {
        return new PostingChanged(id, person, function, main, acting, kind, spans, sequence, instant);
    }

    @Override
    public String topic() {
        return "onebeat.personnel.posting.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.posting-changed.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }

    /** The same for this service's own replica. */
    public PostingState state() {
        return new PostingState(
                id,
                sequence,
                person,
                function,
                main,
                acting,
                kind,
                spans.stream()
                        .map(span -> new PostingState.Span(span.areas(), span.from(), span.until()))
                        .toList(),
                told);
    }
}
