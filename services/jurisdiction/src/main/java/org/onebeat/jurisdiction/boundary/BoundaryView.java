package org.onebeat.jurisdiction.boundary;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.position.ReferenceSystem;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;

/**
 * The outline of an area.
 *
 * @param name of the area as it is called today
 * @param system what the coordinates refer to: never draw two systems on one map
 * @param approval the map's approval number, to be shown with it; null if it has none
 * @param until exclusive, null while open
 * @param label where the name can stand
 * @param geometry GeoJSON, a Polygon or a MultiPolygon
 */
record BoundaryView(
        int area,
        AreaKind kind,
        String code,
        String name,
        ReferenceSystem system,
        String approval,
        String source,
        LocalDate from,
        LocalDate until,
        Label label,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        String geometry) {

    static BoundaryView of(Boundary boundary, Area area, String geometry) {
        return new BoundaryView(
                boundary.area(),
                boundary.kind(),
                area == null ? "" : area.code(),
                area == null ? "#" + boundary.area() : area.name(),
                boundary.system(),
                boundary.origin().approval(),
                boundary.origin().source(),
                boundary.from(),
                boundary.until(),
                boundary.label(),
                geometry);
    }
}
