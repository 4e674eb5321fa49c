package org.onebeat.jurisdiction.reform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaChanged;

/** What one call changes: each area is told once, as it stands at the end. */
final class Reform {

    private final Map<Integer, Area> areas = new LinkedHashMap<>();
    private final Map<Integer, AreaChanged> events = new LinkedHashMap<>();

    void did(Area area, AreaChanged event) {
        areas.put(area.id(), area);
        events.put(area.id(), event);
    }

    Collection<Area> areas() {
        return areas.values();
    }

    List<AreaChanged> events() {
        return List.copyOf(events.values());
    }
}
