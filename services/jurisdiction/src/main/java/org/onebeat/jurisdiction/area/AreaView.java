package org.onebeat.jurisdiction.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/**
 * An area as a caller sees it today.
 *
 * @param settlement URBAN or RURAL of a village, else null
 * @param standing whether it is in force today; of one that is not, name, code and parents are its first or last
 * @param until first day on which it is no more, may lie ahead; null while open
 */
public record AreaView(
        int id,
        AreaKind kind,
        String code,
        String name,
        Settlement settlement,
        Standing standing,
        Parent county,
        Parent township,
        Parent station,
        Parent sector,
        LocalDate from,
        LocalDate until,
        long version) {

    /** A parent by id and present name. */
    public record Parent(int id, String name) {}

    public static AreaView of(Area area, Map<Integer, org.onebeat.territory.Area> named) {
        Ancestors place = area.ancestors();
        return new AreaView(
                area.id(),
                area.kind(),
                area.code(),
                area.name(),
                area.settlement(),
                area.standing(),
                parent(place.countyId(), named),
                parent(place.townshipId(), named),
                parent(place.stationId(), named),
                parent(place.sectorId(), named),
                area.from(),
                area.until(),
                area.sequence());
    }

    /** What the parents of these areas are called, in one query. */
    public static Map<Integer, org.onebeat.territory.Area> namesAround(Collection<Area> areas, Territory territory) {
        List<Integer> parents = areas.stream()
                .map(Area::ancestors)
                .flatMap(place -> Stream.of(place.countyId(), place.townshipId(), place.stationId(), place.sectorId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return territory.areas(parents);
    }

    private static Parent parent(Integer id, Map<Integer, org.onebeat.territory.Area> named) {
        return id == null || !named.containsKey(id)
                ? null
                : new Parent(id, named.get(id).name());
    }
}
