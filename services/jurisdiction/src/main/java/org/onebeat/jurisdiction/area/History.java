package org.onebeat.jurisdiction.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Spans of one thing without overlap, as they stand after a change. */
final class History {

    private History() {}

    /** With this span in force; what else was so on its days gives way, and equals that meet become one. */
    static <S extends Span<S>> List<S> with(List<S> history, S fresh) {
        List<S> spans = without(history, fresh.from(), fresh.until());
        spans.add(fresh);
        spans.sort(Comparator.comparing(Span::from));
        return joined(spans);
    }

    /** Without anything from that day until the other, exclusive; for good where that is null. */
    static <S extends Span<S>> List<S> without(List<S> history, LocalDate from, LocalDate until) {
        List<S> spans = new ArrayList<>();
        for (S span : history) {
            if (span.from().isBefore(from)) {
                spans.add(span.over(span.from(), earlier(span.until(), from)));
            }
            if (until != null && span.after(until)) {
                spans.add(span.over(span.from().isBefore(until) ? until : span.from(), span.until()));
            }
        }
        return spans;
    }

    /** What ends on that day goes on, in place of what begins on it, until the next change that is known or until the end. */
    static <S extends Span<S>> List<S> through(List<S> history, LocalDate day, LocalDate end) {
        LocalDate until = earlier(next(history, day), end);
        return joined(history.stream()
                .filter(span -> !span.from().equals(day))
                .map(span -> day.equals(span.until()) ? span.over(span.from(), until) : span)
                .sorted(Comparator.comparing(Span::from))
                .toList());
    }

    static <S extends Span<S>> Optional<S> on(List<S> history, LocalDate day) {
        return history.stream().filter(span -> span.on(day)).findFirst();
    }

    /** The first day after that one on which something begins; null where nothing does. */
    static LocalDate next(List<? extends Span<?>> history, LocalDate day) {
        return history.stream()
                .map(Span::from)
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The earlier of two days, of which null is never. */
    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private static <S extends Span<S>> List<S> joined(List<S> spans) {
        List<S> joined = new ArrayList<>();
        for (S span : spans) {
            S last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.from().equals(last.until()) && last.says(span)) {
                joined.set(joined.size() - 1, last.over(last.from(), span.until()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
