package org.onebeat.jurisdiction.boundary;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.facility.FacilityTest;

/** Outlines over HTTP, beginning without any. */
abstract class BoundaryTest extends FacilityTest {

    @BeforeEach
    void withoutOutlines() {
        Authority.inside(
                () -> List.of("boundary", "boundary_pack").forEach(table -> Authority.sql("delete from " + table)));
    }

    static Map<String, Object> pack(Object... features) {
        return new HashMap<>(Map.of(
                "system", "CGCS2000",
                "from", "2025-01-01",
                "source", "市自然资源和规划局",
                "collection", Map.of("type", "FeatureCollection", "features", List.of(features))));
    }

    static Map<String, Object> feature(String code, String name, List<?>... rings) {
        return Map.of(
                "type", "Feature",
                "properties", Map.of("code", code, "name", name),
                "geometry", Map.of("type", "Polygon", "coordinates", List.of(rings)));
    }

    /** A square of a tenth of a degree. */
    static List<?> square(double west, double south) {
        double east = west + 0.1;
        double north = south + 0.1;
        return List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
    }

    static Response imports(Person who, Map<String, Object> pack) {
        return who.sends(pack).post("/boundaries");
    }

    static Response checks(Person who, Map<String, Object> pack) {
        Map<String, Object> dry = new HashMap<>(pack);
        dry.put("dryRun", true);
        return imports(who, dry);
    }
}
