package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Villages by what a resident knows of theirs: its name, or the code on a poster. */
@ApplicationScoped
class Places {

    private static final int MOST = 10;
    private static final int SHORTEST = 2;

    private final Territory territory;
    private final Clock clock;

    Places(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    List<Place> coded(String code) {
        LocalDate today = CivilTime.today(clock);
        return placesOf(territory.areaByCode(code, today).filter(area -> area.kind() == AreaKind.VILLAGE).stream()
                .toList());
    }

    /** @throws Refusal {@code name-too-short} */
    List<Place> named(String name) {
        String part = name == null ? "" : name.strip();
        if (part.codePointCount(0, part.length()) < SHORTEST) {
            throw Refusal.malformed("name-too-short").at("name");
        }
        return placesOf(territory.villagesNamed(part, CivilTime.today(clock), MOST));
    }

    private List<Place> placesOf(List<Area> villages) {
        Map<Integer, Ancestors> where =
                territory.ancestorsOf(villages.stream().map(Area::id).toList(), CivilTime.today(clock));
        Named named = Named.of(territory, where.values().stream(), Stream.empty());
        return villages.stream()
                .filter(village -> where.containsKey(village.id()))
                .map(village -> Place.of(village, where.get(village.id()), named))
                .toList();
    }
}
