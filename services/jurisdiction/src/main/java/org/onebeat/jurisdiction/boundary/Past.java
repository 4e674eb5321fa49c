package org.onebeat.jurisdiction.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** The outlines that are known of an area, on whatever days. */
record Past(List<Boundary> known) {

    Past {
        known = known == null ? List.of() : known;
    }

    Optional<Boundary> on(LocalDate day) {
        return known.stream()
                .filter(one -> !one.from().isAfter(day)
                        && (one.until() == null || one.until().isAfter(day)))
                .findFirst();
    }

    /** The outline that begins on that day: the one that does already, or a new one until the next that is known. */
    Boundary redrawnFrom(LocalDate day, BiFunction<LocalDate, LocalDate, Boundary> fresh) {
        Optional<Boundary> before = on(day);
        if (before.filter(one -> one.from().equals(day)).isPresent()) {
            return before.get();
        }
        LocalDate until = before.map(Boundary::until).orElseGet(() -> after(day));
        before.ifPresent(one -> one.end(day));
        return fresh.apply(day, until);
    }

    /** When the next one begins; null where none is known. */
    private LocalDate after(LocalDate day) {
        return known.stream()
                .map(Boundary::from)
                .filter(from -> from.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Finding finds(LocalDate day, Drawing drawing, Origin origin) {
        Optional<Boundary> before = on(day);
        if (before.isEmpty()) {
            return Finding.ADDED;
        }
        Origin was = before.get().origin();
        boolean same = before.get().digest().equals(drawing.digest())
                && was.system() == origin.system()
                && Objects.equals(was.approval(), origin.approval())
                && was.source().equals(origin.source());
        return same ? Finding.UNCHANGED : Finding.REPLACED;
    }
}
