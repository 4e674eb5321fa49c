package org.onebeat.jurisdiction.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;

/** The real outlines of Zhoukou's counties. */
class ZhoukouTest {

    private final ObjectMapper json = new ObjectMapper();
    private final FeatureCollection zhoukou = read();

    @Test
    void everyCountyIsAPolygonThoughSomeHaveSpikes() throws IOException {
        assertEquals(6, counties().stream().filter(Draft::spiky).count());
        for (Draft county : counties()) {
            String written = GeoJson.of(county.geometry(), GeoJson.AS_IT_CAME);

            Geometry again = Shapes.geometry(json.readValue(written, Shape.class));
            assertTrue(county.geometry().equalsExact(again), county.name());
        }
    }

    @Test
    void neighboursKeepTheirCommonBorderWhenTheyAreSimplified() {
        List<Draft> counties = counties();

        List<Geometry> simplified = List.copyOf(Simplified.of(counties).values());

        assertEquals(10, simplified.size());
        assertTrue(points(simplified)
                < points(counties.stream().map(Draft::geometry).toList()));
        double together = simplified.stream().mapToDouble(Geometry::getArea).sum();
        double united = UnaryUnionOp.union(simplified).getArea();
        assertEquals(together, united, together * 0.005);
    }

    private List<Draft> counties() {
        List<Flaw> flaws = new ArrayList<>();
        List<Draft> counties = new ArrayList<>();
        for (Feature feature : zhoukou.features()) {
            String code = feature.told("code");
            Draft draft = new Draft(counties.size(), code, feature.told("name"))
                    .of(new Area(counties.size(), AreaKind.COUNTY, code, feature.told("name")), null);
            counties.add(Shapes.lay(draft, feature.geometry(), flaws));
        }
        assertEquals(List.of(), flaws);
        return counties;
    }

    private static int points(List<Geometry> geometries) {
        return geometries.stream().mapToInt(Geometry::getNumPoints).sum();
    }

    private FeatureCollection read() {
        try {
            return json.readValue(
                    Files.readString(Path.of("../../web/public/maps/411600.geojson")), FeatureCollection.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
