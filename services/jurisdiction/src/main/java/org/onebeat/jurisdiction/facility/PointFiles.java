package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Lays out points for the present caller. */
@ApplicationScoped
class PointFiles {

    private final PointFacts facts;
    private final Standing standing;
    private final Territory territory;

    PointFiles(PointFacts facts, Standing standing, Territory territory) {
        this.facts = facts;
        this.standing = standing;
        this.territory = territory;
    }

    PointFile fileOf(PolicePoint point) {
        Ancestors where = point.ancestors();
        Stream<Integer> areas = Stream.concat(
                Stream.of(where.villageId(), where.stationId(), where.townshipId(), where.countyId()),
                point.services().stream().map(Service::village));
        return PointFile.of(point, facts.of(point.id()), Named.ofAreas(territory, areas, Stream.empty()));
    }

    Map<UUID, PointItem> itemsOf(List<PolicePoint> points) {
        Named named = Named.of(territory, points.stream().map(PolicePoint::ancestors), Stream.empty());
        return points.stream()
                .collect(Collectors.toMap(PolicePoint::id, point -> PointItem.of(point, named, standing.today())));
    }
}
