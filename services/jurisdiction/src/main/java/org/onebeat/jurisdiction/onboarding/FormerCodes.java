package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Workbook;

/** Codes of a workbook that areas in scope bore once, and what these are coded today. */
@ApplicationScoped
class FormerCodes {

    private static final List<String> REFERENCES = List.of("code", "station", "sector", "village");

    private final Territory territory;

    FormerCodes(Territory territory) {
        this.territory = territory;
    }

    Map<String, String> of(Workbook workbook, Collection<Known> present) {
        Set<String> known = present.stream().map(Known::code).collect(Collectors.toSet());
        Set<String> unknown = mentioned(workbook);
        unknown.removeAll(known);
        Map<String, String> former = new HashMap<>();
        territory.areasByCode(unknown).forEach((code, area) -> {
            if (area != null && !code.equals(area.code()) && known.contains(area.code())) {
                former.put(code, area.code());
            }
        });
        return former;
    }

    private static Set<String> mentioned(Workbook workbook) {
        Set<String> mentioned = new HashSet<>();
        for (String sheet : Planner.READ) {
            workbook.rows(sheet).forEach(row -> REFERENCES.stream()
                    .filter(row::has)
                    .map(column -> row.text(column).toUpperCase(Locale.ROOT))
                    .forEach(mentioned::add));
        }
        return mentioned;
    }
}
