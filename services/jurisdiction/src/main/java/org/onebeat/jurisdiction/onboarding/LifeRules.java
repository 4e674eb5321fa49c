package org.onebeat.jurisdiction.onboarding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.territory.AreaKind;
import org.onebeat.workbook.Findings;

/**
 * Whoever comes to stand in an area does so while it is there: a new area begins when all it stands in have begun, one that
 * exists moves today, so not into what is yet to come; and nothing comes in below what will be no more.
 */
final class LifeRules {

    private final Register register;
    private final LocalDate today;
    private final Findings findings;

    LifeRules(Register register, LocalDate today, Findings findings) {
        this.register = register;
        this.today = today;
        this.findings = findings;
    }

    /** Of a row that was found right otherwise. */
    boolean hold(Draft draft) {
        int before = findings.count();
        Optional<Known> present = register.known(draft.code());
        register.parents(draft).forEach((kind, code) -> register.known(code)
                .filter(parent -> present.map(area -> comes(area, kind, parent)).orElse(true))
                .ifPresent(parent -> hold(draft, kind, parent, present)));
        return findings.count() == before;
    }

    /** A workbook moves villages only, from station to station and from sector to sector. */
    private static boolean comes(Known area, AreaKind kind, Known parent) {
        return area.kind() == AreaKind.VILLAGE
                && (kind == AreaKind.STATION || kind == AreaKind.SECTOR)
                && !area.parent(kind).equals(Optional.of(parent.id()));
    }

    private void hold(Draft draft, AreaKind kind, Known parent, Optional<Known> present) {
        LocalDate end = present.map(Known::until).orElse(null);
        if (parent.until() != null && (end == null || end.isAfter(parent.until()))) {
            refuse(draft, kind, "parent-ends", Map.of("name", parent.name(), "until", "" + parent.until()));
        } else if (present.isPresent()
                && parent.from().isAfter(later(today, present.get().from()))) {
            refuse(draft, kind, "parent-not-yet", Map.of("name", parent.name(), "first", "" + parent.from()));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void refuse(Draft draft, AreaKind kind, String rule, Map<String, String> named) {
        String column =
                switch (kind) {
                    case STATION -> "station";
                    case SECTOR -> "sector";
                    case VILLAGE -> "village";
                    case CITY, COUNTY, TOWNSHIP, GRID -> "code";
                };
        findings.add(draft.row().finding(draft.row().has(column) ? column : "code", rule, named));
    }
}
