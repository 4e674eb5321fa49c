package org.onebeat.jurisdiction.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Standing;
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.service.act.Act;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;

/** A county or a station practises before it goes live: from now on, never backwards. */
@ApplicationScoped
class Drill {

    private static final Set<AreaKind> TRAINABLE = Set.of(AreaKind.COUNTY, AreaKind.STATION);

    private final Areas areas;
    private final Books books;
    private final Turns turns;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Drill(Areas areas, Books books, Turns turns, CurrentCaller caller, Trail trail, Clock clock) {
        this.areas = areas;
        this.books = books;
        this.turns = turns;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** 422 {@code trains-as-county-or-station}; 409 {@code in-training}; 403 {@code training-by-city}. */
    Area begin(int id, String ifMatch) {
        Area area = open(id, ifMatch);
        if (area.isInTraining()) {
            throw Refusal.conflict("in-training", Map.of("name", area.name()));
        }
        if (!practisesAnyway(area) && !caller.functions().contains(Role.CITY_ADMIN)) {
            throw Refusal.forbidden("training-by-city");
        }
        return turn(area, true, "training-begun");
    }

    /** 409 {@code not-in-training}. */
    Area end(int id, String ifMatch) {
        Area area = open(id, ifMatch);
        if (!area.isInTraining()) {
            throw Refusal.conflict("not-in-training", Map.of("name", area.name()));
        }
        return turn(area, false, "gone-live");
    }

    /** Elsewhere what counts would stop counting: whoever answers for the figures of all decides. */
    private boolean practisesAnyway(Area area) {
        return area.kind() == AreaKind.STATION
                && areas.find(area.ancestors().countyId())
                        .filter(Area::isInTraining)
                        .isPresent();
    }

    private Area open(int id, String ifMatch) {
        Area seen = areas.find(id).orElseThrow(Refusal::notFound);
        if (!TRAINABLE.contains(seen.kind()) || seen.standing() != Standing.PRESENT) {
            throw Refusal.ruleBroken("trains-as-county-or-station", Map.of("name", seen.name()));
        }
        turns.take(seen.ancestors().countyId());
        Area area = areas.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, area.sequence());
        return area;
    }

    private Area turn(Area area, boolean practice, String action) {
        books.tell(List.of(area.train(practice, Act.micros(clock.instant()))));
        trail.note(action, "area", Integer.toString(area.id()), area.ancestors(), null);
        return area;
    }
}
