package org.onebeat.jurisdiction.patrol;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.jurisdiction.patrol.ArrangementView.Covered;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/**
 * The areas that sectors cover, by name, and what became of them until today.
 *
 * @param standing those that are still there
 * @param heirs what goes on with each: itself, or the one that it became part of
 * @param places where that stands
 */
record Ground(
        LocalDate today,
        Named named,
        Set<Integer> standing,
        Map<Integer, Integer> heirs,
        Map<Integer, Ancestors> places) {

    static Ground of(List<PatrolSector> sectors, Territory territory, LocalDate today) {
        Set<Integer> covered = arrangements(sectors)
                .flatMap(it -> it.covers().stream())
                .map(Cover::area)
                .collect(Collectors.toSet());
        Map<Integer, Integer> heirs = territory.heirs(covered, today);
        Map<Integer, Ancestors> places = territory.placesOf(covered, today);
        Stream<Integer> counties = Stream.concat(
                        sectors.stream().map(PatrolSector::ancestors), places.values().stream())
                .map(Ancestors::countyId);
        Stream<Integer> areas = Stream.of(covered, heirs.values()).flatMap(Collection::stream);
        return new Ground(
                today,
                Named.ofAreas(
                        territory,
                        Stream.concat(areas, counties),
                        arrangements(sectors).map(Arrangement::leader)),
                territory.ancestorsOf(covered, today).keySet(),
                heirs,
                places);
    }

    private static Stream<Arrangement> arrangements(List<PatrolSector> sectors) {
        return sectors.stream().flatMap(sector -> sector.arrangements().stream());
    }

    Covered covered(PatrolSector sector, Arrangement arrangement, Cover cover) {
        AreaName area = named.area(cover.area());
        boolean over = arrangement.until() != null && !arrangement.until().isAfter(today);
        if (over) {
            return new Covered(area, cover.part(), false, null, null);
        }
        Integer heir = heirs.get(cover.area());
        Ancestors place = places.get(cover.area());
        boolean there =
                place == null || place.countyId().equals(sector.ancestors().countyId());
        return new Covered(
                area,
                cover.part(),
                !standing.contains(cover.area()),
                cover.area().equals(heir) ? null : named.area(heir),
                there ? null : named.area(place.countyId()));
    }
}
