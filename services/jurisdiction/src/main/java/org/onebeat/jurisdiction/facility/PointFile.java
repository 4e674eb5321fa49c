package org.onebeat.jurisdiction.facility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.position.Position;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A police point with what it serves and has, and what happened to it.
 *
 * @param position null if not known
 * @param services villages served, past and future ones too, the latest first
 * @param facts opened, upgraded and closed, in their order
 * @param closedOn the first day on which it is no more, null while open
 * @param version for If-Match
 */
record PointFile(
        UUID id,
        String kind,
        boolean room,
        String name,
        AreaName village,
        AreaName station,
        AreaName township,
        AreaName county,
        Position position,
        List<Equipment> equipment,
        List<Served> services,
        List<Fact> facts,
        LocalDate openedOn,
        LocalDate closedOn,
        String closedBecause,
        long version) {

    /**
     * @param until exclusive, null while open
     */
    record Served(AreaName village, LocalDate from, LocalDate until) {}

    /**
     * @param note what, or why; null where nothing was said
     */
    record Fact(Deed deed, LocalDate on, String note) {}

    static PointFile of(PolicePoint point, List<PointFact> facts, Named named) {
        return new PointFile(
                point.id(),
                point.kind(),
                point.room(),
                point.name(),
                named.area(point.ancestors().villageId()),
                named.area(point.ancestors().stationId()),
                named.area(point.ancestors().townshipId()),
                named.area(point.ancestors().countyId()),
                point.position(),
                point.equipment().stream()
                        .sorted(Comparator.comparing(Equipment::item))
                        .toList(),
                point.services().stream()
                        .sorted(Comparator.comparing(Service::from).reversed().thenComparing(Service::village))
                        .map(service -> new Served(named.area(service.village()), service.from(), service.until()))
                        .toList(),
                facts.stream()
                        .map(fact -> new Fact(fact.deed(), fact.on(), fact.note()))
                        .toList(),
                point.openedOn(),
                point.closedOn(),
                point.closedBecause(),
                point.version());
    }
}
