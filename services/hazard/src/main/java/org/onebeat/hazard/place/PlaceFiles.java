package org.onebeat.hazard.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.hazard.hazard.Hazards;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Lays out places for the present caller. */
@ApplicationScoped
class PlaceFiles {

    private final Territory territory;
    private final Hazards hazards;

    PlaceFiles(Territory territory, Hazards hazards) {
        this.territory = territory;
        this.hazards = hazards;
    }

    PlaceFile fileOf(Place place) {
        Named named = Named.of(territory, Stream.of(place.ancestors()), Stream.of(place.registeredBy()));
        long open = hazards.openAt(Set.of(place.id())).getOrDefault(place.id(), 0L);
        return PlaceFile.of(place, named, open);
    }

    /** The lines of these places, in their order. */
    Map<UUID, PlaceItem> itemsOf(List<Place> places) {
        Named named = Named.of(territory, places.stream().map(Place::ancestors), Stream.empty());
        Map<UUID, Long> open = hazards.openAt(places.stream().map(Place::id).collect(Collectors.toSet()));
        return places.stream()
                .collect(Collectors.toMap(
                        Place::id, place -> PlaceItem.of(place, named, open.getOrDefault(place.id(), 0L))));
    }
}
