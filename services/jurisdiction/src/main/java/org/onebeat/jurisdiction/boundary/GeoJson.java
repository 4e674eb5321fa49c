package org.onebeat.jurisdiction.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes geometries as GeoJSON, with so many digits after the point at most. */
final class GeoJson {

    /** Finer than any map: coordinates come out as they came in. */
    static final int AS_IT_CAME = 12;

    /** About a metre: enough for a screen. */
    static final int OF_A_METRE = 5;

    private final StringBuilder text = new StringBuilder();
    private final int digits;

    private GeoJson(int digits) {
        this.digits = digits;
    }

    /** Of a polygon or several. */
    static String of(Geometry geometry, int digits) {
        GeoJson json = new GeoJson(digits);
        boolean several = geometry.getNumGeometries() > 1;
        json.text.append(
                several ? "{\"type\":\"MultiPolygon\",\"coordinates\":[" : "{\"type\":\"Polygon\",\"coordinates\":");
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            json.text.append(i == 0 ? "" : ",");
            json.polygon((Polygon) geometry.getGeometryN(i));
        }
        return json.text.append(several ? "]}" : "}").toString();
    }

    private void polygon(Polygon polygon) {
        text.append('[');
        ring(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            text.append(',');
            ring(polygon.getInteriorRingN(hole));
        }
        text.append(']');
    }

    private void ring(LineString ring) {
        text.append('[');
        String before = "";
        for (Coordinate at : ring.getCoordinates()) {
            text.append(before)
                    .append('[')
                    .append(degrees(at.x))
                    .append(',')
                    .append(degrees(at.y))
                    .append(']');
            before = ",";
        }
        text.append(']');
    }

    private String degrees(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return (exact.scale() > digits ? exact.setScale(digits, RoundingMode.HALF_EVEN) : exact).toPlainString();
    }
}
