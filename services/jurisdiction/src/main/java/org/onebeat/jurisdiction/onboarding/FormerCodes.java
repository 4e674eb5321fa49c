package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.Territory;
import org.onebeat.workbook.Workbook;

/** Codes of a workbook that areas in scope bore once, they or what became part of them, and what these are coded today. */
@ApplicationScoped
class FormerCodes {

    private static final List<String> REFERENCES = List.of("code", "station", "sector", "village");

    private final Territory territory;
    private final Clock clock;

    FormerCodes(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    Map<String, String> of(Workbook workbook, Collection<Known> present) {
        Set<String> known = present.stream().map(Known::code).collect(Collectors.toSet());
        Set<String> unknown = mentioned(workbook);
        unknown.removeAll(known);
        Map<String, Area> bearers = new HashMap<>(territory.areasByCode(unknown));
        bearers.values().removeIf(Objects::isNull);
        List<Integer> ids = bearers.values().stream().map(Area::id).toList();
        Map<Integer, Integer> heirs = territory.heirs(ids, CivilTime.today(clock));
        Map<Integer, Area> areas = territory.areas(heirs.values());
        Map<String, String> former = new HashMap<>();
        bearers.forEach((code, bearer) -> Optional.ofNullable(heirs.get(bearer.id()))
                .map(areas::get)
                .map(Area::code)
                .filter(today -> !today.equals(code) && known.contains(today))
                .ifPresent(today -> former.put(code, today)));
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
