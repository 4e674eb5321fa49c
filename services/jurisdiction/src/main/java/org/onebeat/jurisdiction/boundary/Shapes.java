package org.onebeat.jurisdiction.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** How a shape becomes a geometry: rings closed, within the country, not crossing themselves. */
final class Shapes {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int FEWEST_POSITIONS = 4;

    /** So much of an outline may be spikes. */
    private static final double SPIKES = 1e-6;

    private Shapes() {}

    /** The draft with its geometry; without one, and a flaw more, where the shape is none. */
    static Draft lay(Draft draft, Shape shape, List<Flaw> flaws) {
        if (shape == null || shape.polygons() == null || shape.polygons().isEmpty()) {
            flaws.add(Flaw.of(draft, "not-a-polygon", Map.of()));
            return draft;
        }
        List<Flaw> found = new ArrayList<>();
        shape.polygons().forEach(polygon -> check(draft, polygon, found));
        if (found.isEmpty()) {
            Draft laid = sound(draft, geometry(shape), found);
            if (laid.geometry() != null) {
                return laid;
            }
        }
        flaws.add(found.getFirst());
        return draft;
    }

    /** Valid as it is, or without the spikes that drawing programs leave behind: nothing is lost with them. */
    private static Draft sound(Draft draft, Geometry geometry, List<Flaw> found) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return draft.lying(geometry);
        }
        Geometry mended = GeometryFixer.fix(geometry);
        if (Math.abs(mended.getArea() - geometry.getArea()) < SPIKES * mended.getArea()) {
            return draft.lying(mended).mended();
        }
        Coordinate at = error.getCoordinate();
        found.add(Flaw.of(draft, "crosses-itself", Map.of("at", position(at.x, at.y))));
        return draft;
    }

    /** Of a shape that has been checked. */
    static Geometry geometry(Shape shape) {
        Polygon[] polygons = shape.polygons().stream().map(Shapes::polygon).toArray(Polygon[]::new);
        return polygons.length == 1 ? polygons[0] : GEOMETRIES.createMultiPolygon(polygons);
    }

    private static void check(Draft draft, List<List<double[]>> polygon, List<Flaw> found) {
        if (polygon.isEmpty()) {
            found.add(Flaw.of(draft, "not-a-polygon", Map.of()));
        }
        for (List<double[]> ring : polygon) {
            if (ring.size() < FEWEST_POSITIONS) {
                found.add(Flaw.of(draft, "ring-too-short", Map.of("positions", ring.size())));
                return;
            }
            double[] first = ring.getFirst();
            double[] last = ring.getLast();
            if (first[0] != last[0] || first[1] != last[1]) {
                found.add(Flaw.of(
                        draft,
                        "ring-open",
                        Map.of("first", position(first[0], first[1]), "last", position(last[0], last[1]))));
            }
            ring.stream()
                    .filter(Shapes::abroad)
                    .findFirst()
                    .ifPresent(far ->
                            found.add(Flaw.of(draft, "outside-country", Map.of("at", position(far[0], far[1])))));
        }
    }

    /** The same bounds as a point's position. */
    private static boolean abroad(double[] position) {
        return !(position[0] >= 73 && position[0] <= 136 && position[1] >= 3 && position[1] <= 54);
    }

    private static Polygon polygon(List<List<double[]>> rings) {
        LinearRing[] all = rings.stream()
                .map(ring -> GEOMETRIES.createLinearRing(ring.stream()
                        .map(position -> new Coordinate(position[0], position[1]))
                        .toArray(Coordinate[]::new)))
                .toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[all.length - 1];
        System.arraycopy(all, 1, holes, 0, holes.length);
        return GEOMETRIES.createPolygon(all[0], holes);
    }

    private static String position(double longitude, double latitude) {
        return String.format(Locale.ROOT, "%.6f, %.6f", longitude, latitude);
    }
}
