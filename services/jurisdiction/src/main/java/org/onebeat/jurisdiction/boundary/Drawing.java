package org.onebeat.jurisdiction.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** An outline as it is kept: whole, for a screen, and where its name stands. */
record Drawing(String outline, String simplified, double longitude, double latitude) {

    static Drawing of(Geometry whole, Geometry simple) {
        Coordinate label = whole.getInteriorPoint().getCoordinate();
        return new Drawing(
                GeoJson.of(whole, GeoJson.AS_IT_CAME), GeoJson.of(simple, GeoJson.OF_A_METRE), label.x, label.y);
    }

    String digest() {
        try {
            byte[] content = outline.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this JVM", e);
        }
    }
}
