package org.onebeat.jurisdiction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/** An outline stands where its area stands today, ends with it, and goes with one that came in by mistake. */
@ApplicationScoped
class BoundariesFollow {

    private final Boundaries boundaries;
    private final Areas areas;
    private final Territory territory;
    private final Standing standing;

    BoundariesFollow(Boundaries boundaries, Areas areas, Territory territory, Standing standing) {
        this.boundaries = boundaries;
        this.areas = areas;
        this.territory = territory;
        this.standing = standing;
    }

    void follow(@Observes AreaChanged changed) {
        Set<Integer> moved = new HashSet<>(changed.areaIds());
        moved.addAll(territory.below(changed.areaIds(), EnumSet.allOf(AreaKind.class), standing.today()));
        List<Boundary> outlines = boundaries.ofAreas(moved);
        if (outlines.isEmpty()) {
            return;
        }
        Set<Integer> drawn = outlines.stream().map(Boundary::area).collect(Collectors.toSet());
        Map<Integer, Ancestors> now = standing.of(drawn);
        outlines.stream()
                .filter(outline -> now.containsKey(outline.area()))
                .filter(outline -> !now.get(outline.area()).equals(outline.ancestors()))
                .forEach(outline -> outline.move(now.get(outline.area())));
        drawn.removeAll(now.keySet());
        List<Area> closed = areas.withIds(drawn);
        closed.forEach(gone -> end(gone, outlines));
        closed.stream().map(Area::id).forEach(drawn::remove);
        outlines.stream().filter(outline -> drawn.contains(outline.area())).forEach(boundaries::remove);
    }

    private static void end(Area gone, List<Boundary> outlines) {
        outlines.stream()
                .filter(outline -> outline.area() == gone.id() && outline.until() == null)
                .filter(outline -> gone.until() != null && outline.from().isBefore(gone.until()))
                .forEach(outline -> outline.end(gone.until()));
    }
}
