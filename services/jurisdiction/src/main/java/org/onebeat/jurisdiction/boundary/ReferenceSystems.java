package org.onebeat.jurisdiction.boundary;

import java.util.List;
import java.util.Map;
import org.onebeat.service.position.ReferenceSystem;

/** Whether the file says of its coordinates what the caller says of them. */
final class ReferenceSystems {

    private ReferenceSystems() {}

    static List<Flaw> contradiction(NewBoundaries form) {
        Map<String, Object> crs = form.collection().crs();
        if (crs == null || !(crs.get("properties") instanceof Map<?, ?> properties)) {
            return List.of();
        }
        String told = String.valueOf(properties.get("name"));
        return meant(told) == form.system()
                ? List.of()
                : List.of(new Flaw(-1, "", "", "other-system", Map.of("file", told, "system", form.system()), ""));
    }

    /** EPSG's numbers, and the OGC's name; null where it is another system, whose coordinates we do not know. */
    private static ReferenceSystem meant(String told) {
        return switch (told.substring(told.lastIndexOf(':') + 1)) {
            case "4490" -> ReferenceSystem.CGCS2000;
            case "4326", "CRS84" -> ReferenceSystem.WGS84;
            case "GCJ02" -> ReferenceSystem.GCJ02;
            default -> null;
        };
    }
}
