package org.onebeat.assessment.area;

import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;

/** An area as it is called today, or was called last. */
public record AreaView(int id, String code, String name, AreaKind kind) {
    public static AreaView of(Area area) {
        return new AreaView(area.id(), area.code(), area.name(), area.kind());
    }
}
