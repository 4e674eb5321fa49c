package org.onebeat.hazard.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/** Places stand where their village stands, or the one that it became; what was inspected there stays with the borders of its day. */
@ApplicationScoped
class PlacesFollow {

    private final Places places;
    private final Territory territory;
    private final RoutingLock lock;

    PlacesFollow(Places places, Territory territory, RoutingLock lock) {
        this.places = places;
        this.territory = territory;
        this.lock = lock;
    }

    void follow(@Observes AreaChanged changed) {
        if (changed.moving().isEmpty()) {
            return;
        }
        // before any row: one that is being registered waits, or is seen
        lock.alone();
        LocalDate today = changed.day();
        Set<Integer> areas = new HashSet<>(changed.moving());
        areas.addAll(territory.affectedBy(changed.moving(), Set.of(AreaKind.VILLAGE), today));
        List<Place> below = places.openBelow(areas);
        if (below.isEmpty()) {
            return;
        }
        Map<Integer, Ancestors> standing =
                territory.placesOf(below.stream().map(PlacesFollow::village).collect(Collectors.toSet()), today);
        below.stream()
                .filter(place -> standing.containsKey(village(place)))
                .filter(place -> !standing.get(village(place)).equals(place.ancestors()))
                .forEach(place -> place.move(standing.get(village(place))));
    }

    private static int village(Place place) {
        return place.ancestors().villageId();
    }
}
