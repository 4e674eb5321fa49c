package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.Succession;
import org.onebeat.territory.Territory;

/**
 * Points stand where their village stands, or what it became, and serve what the villages became that they served, once the
 * day has come; what happened to them stays with the borders of its day.
 */
@ApplicationScoped
class PointsFollow {

    private final Points points;
    private final Standing standing;
    private final Territory territory;

    PointsFollow(Points points, Standing standing, Territory territory) {
        this.points = points;
        this.standing = standing;
        this.territory = territory;
    }

    void follow(@Observes AreaChanged changed) {
        Set<Integer> affected = standing.affectedBy(changed);
        territory.successions(affected).stream()
                .sorted(Comparator.comparing(Succession::from).thenComparing(Succession::area))
                .forEach(this::passOn);
        List<PolicePoint> below = points.openBelow(affected);
        if (below.isEmpty()) {
            return;
        }
        Map<Integer, Ancestors> now =
                standing.whereaboutsOf(below.stream().map(PointsFollow::village).collect(Collectors.toSet()));
        below.stream()
                .filter(point -> now.containsKey(village(point)))
                .filter(point -> !now.get(village(point)).equals(point.ancestors()))
                .forEach(point -> move(point, now.get(village(point))));
    }

    private void move(PolicePoint point, Ancestors where) {
        if (village(point) != where.villageId() && points.hasNamesake(point, where.villageId())) {
            point.renameAfter(territory.nameOf(village(point)));
        }
        point.move(where);
    }

    /** A room serves villages of its own station only, and no village has two. */
    private void passOn(Succession succession) {
        for (PolicePoint point : points.serving(succession.area(), succession.from())) {
            Ancestors heir = territory
                    .ancestorsOf(Set.of(succession.successor()), succession.from())
                    .get(succession.successor());
            boolean foreign = heir == null
                    || !Objects.equals(heir.stationId(), point.ancestors().stationId());
            boolean taken = point.room()
                    && !points.otherRoomsServing(Set.of(succession.successor()), succession.from(), point.id())
                            .isEmpty();
            point.passOn(succession, foreign || taken);
        }
    }

    private static int village(PolicePoint point) {
        return point.ancestors().villageId();
    }
}
