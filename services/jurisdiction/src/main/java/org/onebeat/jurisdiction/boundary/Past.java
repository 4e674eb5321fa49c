package org.onebeat.jurisdiction.boundary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /** When the next one begins; null where none is known. */
    LocalDate after(LocalDate day) {
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
