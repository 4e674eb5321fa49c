package org.onebeat.personnel.posting;

import java.util.Map;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;

/** An area of a posting, as it is called today. */
public record CoveredArea(int id, AreaKind kind, String code, String name) {

    /** Only the id is known while the area's own event has not arrived. */
    public static CoveredArea of(int id, Map<Integer, Area> areas) {
        Area area = areas.get(id);
        return area == null
                ? new CoveredArea(id, null, null, "#" + id)
                : new CoveredArea(id, area.kind(), area.code(), area.name());
    }
}
