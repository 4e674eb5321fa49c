package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

/** Points by the hundred, for workbooks: who calls has checked them against {@link #known} in the same transaction. */
@ApplicationScoped
public class Intake {

    private final Points points;
    private final PointFacts facts;
    private final PointKinds kinds;
    private final Standing standing;

    Intake(Points points, PointFacts facts, PointKinds kinds, Standing standing) {
        this.points = points;
        this.facts = facts;
        this.kinds = kinds;
        this.standing = standing;
    }

    /** Every point in scope, closed ones too. */
    public List<KnownPoint> known() {
        return points.everything().stream().map(KnownPoint::of).toList();
    }

    /** The catalogue of kinds. */
    public List<PointKindView> kinds() {
        return kinds.all().stream().map(PointKindView::of).toList();
    }

    /** Opens them all, in the order given. */
    public List<KnownPoint> open(List<Opening> openings) {
        Map<Integer, Ancestors> today =
                standing.of(openings.stream().map(Opening::village).collect(Collectors.toSet()));
        Map<Opening, Ancestors> then = standing.onTheirDays(openings);
        List<KnownPoint> opened = new ArrayList<>();
        for (Opening opening : openings) {
            Ancestors where = today.get(opening.village());
            PolicePoint point = new PolicePoint(fresh(), kinds.of(opening.kind()), where, opening.openedOn());
            point.describe(opening.form());
            point.serve(opening.serves(), opening.openedOn());
            points.add(point);
            facts.add(new PointFact(
                    fresh(),
                    point,
                    then.getOrDefault(opening, where),
                    Deed.OPENED,
                    new Happening(opening.openedOn(), null)));
            opened.add(KnownPoint.of(point));
        }
        points.settle();
        return opened;
    }

    /** From that day on the points serve just these villages. All let go before one takes on: villages change rooms. */
    public List<KnownPoint> serve(Map<UUID, Set<Integer>> villages, LocalDate from) {
        Map<UUID, PolicePoint> found = new LinkedHashMap<>();
        villages.keySet().forEach(id -> found.put(id, points.find(id).orElseThrow(Refusal::notFound)));
        found.forEach((id, point) -> {
            Set<Integer> kept = point.servesOn(from);
            kept.retainAll(villages.get(id));
            point.serve(kept, from);
        });
        points.settle();
        found.forEach((id, point) -> point.serve(villages.get(id), from));
        points.settle();
        return found.values().stream().map(KnownPoint::of).toList();
    }

    /** Takes out what came in by mistake, and lets others serve again what they served before. */
    public void takeBack(Collection<UUID> added, Map<UUID, List<Service>> former) {
        facts.ofAll(added).forEach(facts::remove);
        added.forEach(id -> points.remove(points.find(id).orElseThrow(Refusal::notFound)));
        former.keySet().forEach(id -> restore(id, List.of()));
        points.settle();
        former.forEach(this::restore);
        points.settle();
    }

    private void restore(UUID id, List<Service> services) {
        points.find(id).orElseThrow(Refusal::notFound).restore(services);
    }

    private static UUID fresh() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
