package org.onebeat.personnel.onboarding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onebeat.territory.AreaKind;
import org.onebeat.workbook.Nearness;
import org.onebeat.workbook.Row;

/**
 * The areas a workbook may refer to, by code and by name: those in the uploader's counties, and those that the territory
 * sheets of the same workbook bring. What lies outside is as unknown as what does not exist.
 */
final class Gazetteer {
    private static final int COUNTY_DIGITS = 6;

    private final Map<String, Reference> byCode = new LinkedHashMap<>();
    private final Map<String, List<Reference>> byName = new HashMap<>();
    private final Predicate<String> countyAllowed;
    private final Map<String, String> former;
    private final Nearness nearness = new Nearness();

    /**
     * @param countyAllowed whether an area may be brought whose code begins with this county's
     * @param former codes that areas bore once, with those of today
     */
    Gazetteer(Collection<Reference> known, Predicate<String> countyAllowed, Map<String, String> former) {
        this.countyAllowed = countyAllowed;
        this.former = former;
        known.forEach(this::enter);
    }

    /** Takes the rows of a territory sheet for granted: jurisdiction checks them. */
    void bring(AreaKind kind, List<Row> rows) {
        for (Row row : rows) {
            String code = normal(row.text("code"));
            if (code.length() >= COUNTY_DIGITS && countyAllowed.test(code.substring(0, COUNTY_DIGITS))) {
                Reference known = byCode.get(code);
                Reference brought = known == null
                        ? Reference.provisional(kind, code, row.text("name"))
                        : new Reference(kind, code, row.text("name"), known.place());
                if (known == null || !known.name().equals(brought.name())) {
                    enter(brought);
                }
            }
        }
    }

    /** What a cell means: the area of this code, else those of this name, of the kinds that make sense there. */
    List<Reference> meant(String text, Predicate<AreaKind> kinds) {
        Reference coded = byCode.get(normal(text));
        if (coded != null) {
            return kinds.test(coded.kind()) ? List.of(coded) : List.of();
        }
        return byName.getOrDefault(text, List.of()).stream()
                .filter(reference -> kinds.test(reference.kind()))
                .toList();
    }

    /**
     * What a cell that means nothing was probably meant to be: the code of today of a former one, else a near name.
     *
     * @param among what the kinds have in common
     */
    Optional<String> proposal(String text, String among, Predicate<AreaKind> kinds) {
        Optional<String> today = Optional.ofNullable(former.get(normal(text)))
                .filter(code -> !meant(code, kinds).isEmpty());
        return today.or(() -> nearness.nearest(text, among, () -> names(kinds)));
    }

    private List<String> names(Predicate<AreaKind> kinds) {
        return byName.entrySet().stream()
                .filter(named -> named.getValue().stream().anyMatch(reference -> kinds.test(reference.kind())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void enter(Reference reference) {
        byCode.putIfAbsent(normal(reference.code()), reference);
        byName.computeIfAbsent(reference.name(), name -> new ArrayList<>()).add(reference);
    }

    private static String normal(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
