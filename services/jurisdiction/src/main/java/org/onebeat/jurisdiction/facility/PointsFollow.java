package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;

/** Points stand where their village stands; what happened to them stays with the borders of its day. */
@ApplicationScoped
class PointsFollow {

    private final Points points;
    private final Standing standing;

    PointsFollow(Points points, Standing standing) {
        this.points = points;
        this.standing = standing;
    }

    void follow(@Observes AreaChanged changed) {
        List<PolicePoint> below = points.openBelow(changed.areaIds());
        if (below.isEmpty()) {
            return;
        }
        Map<Integer, Ancestors> now =
                standing.of(below.stream().map(PointsFollow::village).collect(Collectors.toSet()));
        below.stream()
                .filter(point -> now.containsKey(village(point)))
                .filter(point -> !now.get(village(point)).equals(point.ancestors()))
                .forEach(point -> point.move(now.get(village(point))));
    }

    private static int village(PolicePoint point) {
        return point.ancestors().villageId();
    }
}
