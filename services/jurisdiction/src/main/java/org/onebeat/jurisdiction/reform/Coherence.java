package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Membership;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;

/**
 * A village's township and station lie in one county, and its sector is one of its station's, on every day from the
 * change on. The database holds to it too.
 */
@ApplicationScoped
class Coherence {

    private final Areas areas;

    Coherence(Areas areas) {
        this.areas = areas;
    }

    void check(Collection<Area> changed, LocalDate from) {
        List<Area> villages =
                changed.stream().filter(area -> area.kind() == AreaKind.VILLAGE).toList();
        Map<Integer, Area> parents = areas
                .withIds(villages.stream()
                        .flatMap(village -> village.memberships().stream())
                        .map(Membership::parent)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Area::id, Function.identity()));
        for (Area village : villages) {
            Stream.concat(Stream.of(from), village.memberships().stream().map(Membership::from))
                    .filter(day -> !day.isBefore(from) && day.equals(village.day(day)))
                    .forEach(day -> check(village, day, parents));
        }
    }

    private static void check(Area village, LocalDate day, Map<Integer, Area> parents) {
        Optional<Integer> township = village.parent(AreaKind.TOWNSHIP, day).map(id -> county(id, parents));
        Optional<Integer> station = village.parent(AreaKind.STATION, day);
        if (!township.equals(station.map(id -> county(id, parents)))) {
            throw Refusal.ruleBroken("two-counties", Map.of("name", village.name(), "day", day))
                    .at("parents");
        }
        Optional<Integer> above = village.parent(AreaKind.SECTOR, day)
                .map(parents::get)
                .flatMap(sector -> sector.parent(AreaKind.STATION, day));
        if (above.isPresent() && !above.equals(station)) {
            throw Refusal.ruleBroken("sector-of-other-station", Map.of("name", village.name(), "day", day))
                    .at("parents");
        }
    }

    private static Integer county(int id, Map<Integer, Area> parents) {
        Area parent = parents.get(id);
        return parent == null ? null : parent.ancestors().countyId();
    }
}
