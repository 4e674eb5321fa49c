package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaView;
import org.onebeat.territory.Territory;

/** Changed areas as their callers see them. */
@ApplicationScoped
class Views {

    private final Territory territory;

    Views(Territory territory) {
        this.territory = territory;
    }

    AreaView of(Area area) {
        return of(List.of(area)).getFirst();
    }

    List<AreaView> of(List<Area> areas) {
        Map<Integer, org.onebeat.territory.Area> named = AreaView.namesAround(areas, territory);
        return areas.stream().map(area -> AreaView.of(area, named)).toList();
    }
}
