package org.onebeat.jurisdiction.facility;

import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.service.position.Position;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A police point as a line of a list.
 *
 * @param villages how many villages it serves today
 * @param upgrades how often it was upgraded
 * @param closedOn the first day on which it is no more, null while open
 */
record PointItem(
        UUID id,
        String kind,
        boolean room,
        String name,
        AreaName village,
        AreaName station,
        AreaName county,
        LocalDate openedOn,
        LocalDate closedOn,
        int upgrades,
        int villages,
        Position position,
        long version) {

    static PointItem of(PolicePoint point, Named named, LocalDate today) {
        return new PointItem(
                point.id(),
                point.kind(),
                point.room(),
                point.name(),
                named.area(point.ancestors().villageId()),
                named.area(point.ancestors().stationId()),
                named.area(point.ancestors().countyId()),
                point.openedOn(),
                point.closedOn(),
                point.upgrades(),
                point.servesOn(today).size(),
                point.position(),
                point.version());
    }
}
