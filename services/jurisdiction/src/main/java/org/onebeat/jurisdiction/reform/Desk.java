package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;
import org.onebeat.territory.Scope;

/** Where areas are taken up to be changed: one writer of a county at a time, and of a version that was seen. */
@ApplicationScoped
class Desk {

    private final Areas areas;
    private final Turns turns;
    private final CurrentCaller caller;

    Desk(Areas areas, Turns turns, CurrentCaller caller) {
        this.areas = areas;
        this.turns = turns;
        this.caller = caller;
    }

    /** Waits for whoever else changes the map of the caller's counties. */
    void begin() {
        Scope scope = caller.scope();
        if (scope.everything() || scope.covers(Ancestors.ofCounty(Place.CITY))) {
            turns.take(Place.CITY);
        } else {
            scope.areas(AreaKind.COUNTY).stream().sorted().forEach(turns::take);
        }
    }

    /** The area of this id in the version that was seen; 404, 428, 412, and 403 where only the city may change it. */
    Area open(int id, String ifMatch) {
        begin();
        Area area = areas.findLocked(id).orElseThrow(Refusal::notFound);
        demandMayChange(area.kind());
        Etag.demand(ifMatch, area.sequence());
        return area;
    }

    /** Others that take part in the same change. */
    List<Area> others(String field, Collection<Integer> ids) {
        List<Area> found = areas.locked(ids);
        if (found.size() < ids.stream().distinct().count()) {
            throw Refusal.ruleBroken("area-unknown").at(field);
        }
        return found;
    }

    void demandMayChange(AreaKind kind) {
        boolean city = caller.scope().everything() || caller.functions().contains(Role.CITY_ADMIN);
        if (!city && (kind == AreaKind.CITY || kind == AreaKind.COUNTY)) {
            throw Refusal.forbidden("county-by-city");
        }
    }
}
