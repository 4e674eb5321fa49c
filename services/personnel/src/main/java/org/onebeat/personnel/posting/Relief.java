package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody acts in a post and is at work. */
record Relief(List<Span> spans) {

    /** Of who acts then, without the times in which that one is away too. */
    static Relief of(Span acting, List<Span> away) {
        List<Span> left = List.of(acting);
        for (Span gone : away) {
            left = left.stream().flatMap(span -> span.without(gone)).toList();
        }
        return new Relief(left);
    }

    Relief and(Relief other) {
        return new Relief(Stream.concat(spans.stream(), other.spans.stream()).toList());
    }

    /** The first instant of this time at which nobody does; empty if there is none. */
    Optional<Instant> gap(Span time) {
        Instant at = time.from();
        while (at.isBefore(time.until())) {
            Instant reached = at;
            Optional<Instant> next = spans.stream()
                    .filter(span ->
                            !span.from().isAfter(reached) && span.until().isAfter(reached))
                    .map(Span::until)
                    .max(Comparator.naturalOrder());
            if (next.isEmpty()) {
                return Optional.of(reached);
            }
            at = next.get();
        }
        return Optional.empty();
    }
}
