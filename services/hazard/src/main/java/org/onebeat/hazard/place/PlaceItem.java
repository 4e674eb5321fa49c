package org.onebeat.hazard.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Risk;
import org.onebeat.service.position.Position;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A place as a line of a list; without its contact.
 *
 * @param position null if not known
 * @param lastInspectedAt null before the first time
 */
record PlaceItem(
        UUID id,
        String name,
        String kind,
        Risk risk,
        String address,
        Position position,
        AreaName village,
        AreaName station,
        LocalDate nextInspectionOn,
        Instant lastInspectedAt,
        long openHazards,
        boolean open,
        long version) {

    static PlaceItem of(Place place, Named named, long openHazards) {
        return new PlaceItem(
                place.id(),
                place.name(),
                place.kind(),
                place.risk(),
                place.address(),
                place.position(),
                named.area(place.ancestors().villageId()),
                named.area(place.ancestors().stationId()),
                place.nextInspectionOn(),
                place.lastInspectedAt(),
                openHazards,
                place.closedAt() == null,
                place.version());
    }
}
