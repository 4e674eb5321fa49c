package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Finds the areas that a posting is to cover. */
@ApplicationScoped
class Places {
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    Places(Territory territory, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses areas that are unknown (422, or 503 while the replica lags), out of scope, or no kind for the mandate. */
    List<Place> demand(List<Integer> areaIds, Mandate mandate) {
        Map<Integer, Area> areas = territory.areas(areaIds);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < areaIds.size(); i++) {
            int id = areaIds.get(i);
            Ancestors ancestors = territory.ancestorsOf(id, CivilTime.today(clock));
            String field = "areas[" + i + "]";
            if (!caller.scope().covers(ancestors)) {
                throw Refusal.forbidden("out-of-scope").at(field);
            }
            if (!mandate.covers(areas.get(id).kind())) {
                throw Refusal.ruleBroken(
                                "area-kind", Map.of("area", areas.get(id).name()))
                        .at(field);
            }
            places.add(new Place(areas.get(id), ancestors));
        }
        return places;
    }
}
