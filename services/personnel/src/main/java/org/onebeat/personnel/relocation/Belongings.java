package org.onebeat.personnel.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.type.StandardBasicTypes;
import org.onebeat.personnel.person.Particulars;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/** What belongs to a unit stands where the unit stands, and goes to its heir with it. */
@ApplicationScoped
class Belongings {
    /** Tables whose rows belong to a unit and to no person. */
    private static final List<String> TABLES = List.of("equipment", "fund", "pairing", "consultation");

    private static final String FOLLOW = """
            update %s set unit_id = :heir, county_id = :county, township_id = null, station_id = :station,
                sector_id = null, village_id = null
            where unit_id = :unit and (unit_id, county_id, station_id) is distinct from
                (:heir, :county, cast(:station as integer))
            """;

    private final Territory territory;
    private final EntityManager entities;

    Belongings(Territory territory, EntityManager entities) {
        this.territory = territory;
        this.entities = entities;
    }

    void follow(@Observes AreaChanged news) {
        if (news.moving().isEmpty()) {
            return;
        }
        LocalDate today = news.day();
        Set<Integer> units = units(news.moving(), today);
        if (units.isEmpty()) {
            return;
        }
        Map<Integer, Ancestors> places = territory.placesOf(units, today);
        Map<Integer, Integer> heirs = territory.heirs(units, today);
        places.forEach((unit, place) -> TABLES.forEach(table -> move(table, unit, heirs.get(unit), place)));
    }

    private Set<Integer> units(Set<Integer> moving, LocalDate today) {
        Set<Integer> moved = new HashSet<>(moving);
        moved.addAll(territory.affectedBy(moving, Set.of(AreaKind.STATION), today));
        return territory.areas(moved).values().stream()
                .filter(area -> Particulars.UNITS.contains(area.kind()))
                .map(Area::id)
                .collect(Collectors.toSet());
    }

    private void move(String table, int unit, int heir, Ancestors place) {
        entities.createNativeQuery(FOLLOW.formatted(table))
                .setParameter("unit", unit)
                .setParameter("heir", heir)
                .setParameter("county", place.countyId())
                .setParameter(
                        "station",
                        new org.hibernate.query.TypedParameterValue<>(StandardBasicTypes.INTEGER, place.stationId()))
                .executeUpdate();
    }
}
