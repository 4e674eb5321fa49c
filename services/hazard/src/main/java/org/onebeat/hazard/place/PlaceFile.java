package org.onebeat.hazard.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Risk;
import org.onebeat.service.position.Position;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * A place, its contact masked.
 *
 * @param position null if not known
 * @param contact null if nobody is known, and once it is closed
 * @param lastInspectedAt null before the first time
 * @param closedAt null while it is open
 * @param version for If-Match
 */
record PlaceFile(
        UUID id,
        String name,
        String kind,
        Risk risk,
        String address,
        Position position,
        ContactView contact,
        AreaName village,
        AreaName station,
        AreaName township,
        AreaName county,
        StaffName registeredBy,
        Instant registeredAt,
        LocalDate nextInspectionOn,
        Instant lastInspectedAt,
        long openHazards,
        boolean open,
        Instant closedAt,
        String closedBecause,
        long version) {

    static PlaceFile of(Place place, Named named, long openHazards) {
        return new PlaceFile(
                place.id(),
                place.name(),
                place.kind(),
                place.risk(),
                place.address(),
                place.position(),
                ContactView.masked(place.contact()),
                named.area(place.ancestors().villageId()),
                named.area(place.ancestors().stationId()),
                named.area(place.ancestors().townshipId()),
                named.area(place.ancestors().countyId()),
                named.person(place.registeredBy()),
                place.registeredAt(),
                place.nextInspectionOn(),
                place.lastInspectedAt(),
                openHazards,
                place.closedAt() == null,
                place.closedAt(),
                place.closedBecause(),
                place.version());
    }
}
