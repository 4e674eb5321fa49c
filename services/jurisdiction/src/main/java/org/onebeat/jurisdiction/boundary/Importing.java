package org.onebeat.jurisdiction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.locationtech.jts.geom.Geometry;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.service.audit.Trail;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;

/** Outlines come in: all that came in one call, or none of it. What held before stays, until the day before. */
@ApplicationScoped
class Importing {

    private final Boundaries boundaries;
    private final Packs packs;
    private final Turns turns;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Importing(Boundaries boundaries, Packs packs, Turns turns, CurrentCaller caller, Trail trail, Clock clock) {
        this.boundaries = boundaries;
        this.packs = packs;
        this.turns = turns;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** What would change. */
    Changes foresee(NewBoundaries form, List<Draft> drafts) {
        Map<Integer, List<Boundary>> known = known(drafts);
        Origin origin = origin(form, null);
        Changes changes = new Changes(0, 0, 0);
        for (Draft draft : drafts) {
            Drawing drawing = Drawing.of(draft.geometry(), draft.geometry());
            changes = counted(changes, new Past(known.get(draft.area().id())).finds(form.from(), drawing, origin));
        }
        trail.note("boundaries-checked", "boundary-pack", "dry-run", where(drafts), null);
        return changes;
    }

    Pack write(NewBoundaries form, Examined examined) {
        Ancestors where = where(examined.good());
        turns.take(where.countyId());
        Origin origin = origin(form, fresh());
        Map<Integer, List<Boundary>> known = known(examined.good());
        Map<Integer, Geometry> simplified = Simplified.of(examined.good());
        Changes changes = new Changes(0, 0, 0);
        List<Boundary> fresh = new ArrayList<>();
        for (Draft draft : examined.good()) {
            Drawing drawing = Drawing.of(draft.geometry(), simplified.get(draft.feature()));
            Past past = new Past(known.get(draft.area().id()));
            Finding finding = past.finds(form.from(), drawing, origin);
            changes = counted(changes, finding);
            if (finding != Finding.UNCHANGED) {
                Boundary boundary =
                        past.redrawnFrom(form.from(), (from, until) -> new Boundary(fresh(), draft, from, until));
                boundary.lie(drawing, origin);
                fresh.add(boundary);
            }
        }
        // What ends is written first: an area has one outline at a time.
        boundaries.settle();
        fresh.forEach(boundaries::add);
        Pack pack = packs.add(
                new Pack(origin, where, form, changes, examined.warnings().size())
                        .by(caller.personId(), clock.instant()));
        trail.note("boundaries-imported", "boundary-pack", pack.id().toString(), where, null);
        boundaries.settle();
        return pack;
    }

    private Map<Integer, List<Boundary>> known(List<Draft> drafts) {
        Set<Integer> areas = drafts.stream().map(draft -> draft.area().id()).collect(Collectors.toSet());
        return boundaries.ofAreas(areas).stream().collect(Collectors.groupingBy(Boundary::area));
    }

    private static Changes counted(Changes changes, Finding finding) {
        return switch (finding) {
            case ADDED -> new Changes(changes.added() + 1, changes.replaced(), changes.unchanged());
            case REPLACED -> new Changes(changes.added(), changes.replaced() + 1, changes.unchanged());
            case UNCHANGED -> new Changes(changes.added(), changes.replaced(), changes.unchanged() + 1);
        };
    }

    private static Origin origin(NewBoundaries form, UUID pack) {
        return new Origin(
                pack, form.system(), form.approvalOrNone(), form.source().strip());
    }

    /** The county that they all stand in; the city where there are several, or none. */
    private Ancestors where(List<Draft> drafts) {
        Set<Integer> counties =
                drafts.stream().map(draft -> draft.where().countyId()).collect(Collectors.toSet());
        if (counties.size() == 1) {
            return Ancestors.ofCounty(counties.iterator().next());
        }
        Ancestors city = Ancestors.ofCounty(Place.CITY);
        return caller.scope().covers(city)
                ? city
                : Ancestors.ofCounty(caller.scope().counties().iterator().next());
    }

    private static UUID fresh() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
