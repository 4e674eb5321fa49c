package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

/** Points are opened, described, upgraded and closed, and serve villages. */
@ApplicationScoped
class Keeping {

    private final Points points;
    private final PointFacts facts;
    private final PointKinds kinds;
    private final Standing standing;
    private final Trail trail;

    Keeping(Points points, PointFacts facts, PointKinds kinds, Standing standing, Trail trail) {
        this.points = points;
        this.facts = facts;
        this.kinds = kinds;
        this.standing = standing;
        this.trail = trail;
    }

    PolicePoint open(NewPoint form) {
        standing.demandNotFuture(form.openedOn(), "openedOn");
        Ancestors where = standing.ofVillage(form.village());
        PolicePoint point = new PolicePoint(fresh(), kinds.of(form.kind()), where, form.openedOn());
        demandServable(point, form.served(), form.openedOn(), "serves");
        point.describe(form.form());
        point.serve(form.served(), form.openedOn());
        points.add(point);
        points.settle();
        record(point, Deed.OPENED, new Happening(form.openedOn(), null));
        note("police-point-opened", point, null);
        return point;
    }

    void describe(PolicePoint point, PointForm form) {
        point.describe(form);
        note("police-point-described", point, null);
    }

    void upgrade(PolicePoint point, UpgradeForm form) {
        standing.demandNotFuture(form.on(), "on");
        point.upgrade(form.on());
        record(point, Deed.UPGRADED, new Happening(form.on(), form.note().strip()));
        note("police-point-upgraded", point, form.note());
    }

    void serve(PolicePoint point, ServiceForm form) {
        demandServable(point, form.villages(), form.from(), "villages");
        point.serve(form.villages(), form.from());
        note("police-point-serves", point, null);
    }

    void close(PolicePoint point, ClosureForm form) {
        standing.demandNotFuture(form.on(), "on");
        point.close(form.on(), form.reason().strip());
        record(point, Deed.CLOSED, new Happening(form.on(), form.reason().strip()));
        note("police-point-closed", point, form.reason());
    }

    private void demandServable(PolicePoint point, Collection<Integer> villages, LocalDate from, String field) {
        Map<Integer, Ancestors> where = standing.of(villages);
        Integer station = point.ancestors().stationId();
        Predicate<Integer> foreign = village -> !where.containsKey(village)
                || !Objects.equals(where.get(village).villageId(), village)
                || !Objects.equals(where.get(village).stationId(), station);
        if (villages.stream().anyMatch(foreign)) {
            throw Refusal.ruleBroken("serves-own-station-only").at(field);
        }
        List<PolicePoint> others = point.room() ? points.otherRoomsServing(villages, from, point.id()) : List.of();
        if (!others.isEmpty()) {
            throw Refusal.conflict(
                            "village-has-room", Map.of("room", others.getFirst().name()))
                    .at(field)
                    .with("rooms", others.stream().map(PolicePoint::id).toList());
        }
    }

    private void record(PolicePoint point, Deed deed, Happening happening) {
        Ancestors where = standing.onDay(point.ancestors(), happening.on());
        facts.add(new PointFact(fresh(), point, where, deed, happening));
    }

    private void note(String deed, PolicePoint point, String reason) {
        trail.note(deed, "police-point", point.id().toString(), point.ancestors(), reason);
        points.settle();
    }

    private static UUID fresh() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
