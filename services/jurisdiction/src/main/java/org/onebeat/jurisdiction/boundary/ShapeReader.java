package org.onebeat.jurisdiction.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a geometry as it streams by: a tree of nodes would be ten times its text. */
final class ShapeReader extends JsonDeserializer<Shape> {

    /** Positions, rings, polygons, and the list of these. */
    private static final int DEEPEST = 4;

    private static final int MOST_POSITIONS = 100_000;

    @Override
    public Shape deserialize(JsonParser in, DeserializationContext context) throws IOException {
        String type = null;
        Object coordinates = null;
        if (!in.isExpectedStartObjectToken()) {
            throw wrong(context);
        }
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            in.nextToken();
            switch (field) {
                case "type" -> type = in.getValueAsString();
                case "coordinates" -> coordinates = new Coordinates(in, context).read(1);
                default -> in.skipChildren();
            }
        }
        return new Shape(type, polygons(type, coordinates, context));
    }

    private static List<List<List<double[]>>> polygons(String type, Object coordinates, DeserializationContext context)
            throws IOException {
        return switch (type) {
            case "Polygon" -> List.of(rings(coordinates, context));
            case "MultiPolygon" -> {
                List<List<List<double[]>>> polygons = new ArrayList<>();
                for (Object polygon : list(coordinates, context)) {
                    polygons.add(rings(polygon, context));
                }
                yield polygons;
            }
            case null, default -> null;
        };
    }

    private static List<List<double[]>> rings(Object polygon, DeserializationContext context) throws IOException {
        List<List<double[]>> rings = new ArrayList<>();
        for (Object ring : list(polygon, context)) {
            List<double[]> positions = new ArrayList<>();
            for (Object position : list(ring, context)) {
                if (!(position instanceof double[] degrees)) {
                    throw wrong(context);
                }
                positions.add(degrees);
            }
            rings.add(positions);
        }
        return rings;
    }

    private static List<?> list(Object value, DeserializationContext context) throws IOException {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(context);
    }

    private static IOException wrong(DeserializationContext context) {
        return JsonMappingException.from(context, "no geometry of polygons");
    }

    /** Lists within lists; the innermost are positions. */
    private static final class Coordinates {
        private final JsonParser in;
        private final DeserializationContext context;
        private int positions;

        Coordinates(JsonParser in, DeserializationContext context) {
            this.in = in;
            this.context = context;
        }

        Object read(int depth) throws IOException {
            if (!in.isExpectedStartArrayToken() || depth > DEEPEST) {
                throw wrong(context);
            }
            if (in.nextToken().isNumeric()) {
                return position();
            }
            List<Object> list = new ArrayList<>();
            for (; in.currentToken() != JsonToken.END_ARRAY; in.nextToken()) {
                list.add(read(depth + 1));
            }
            return list;
        }

        /** A height, if there is one, is left out. */
        private double[] position() throws IOException {
            double longitude = in.getDoubleValue();
            if (!in.nextToken().isNumeric() || ++positions > MOST_POSITIONS) {
                throw wrong(context);
            }
            double latitude = in.getDoubleValue();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                if (!in.currentToken().isNumeric()) {
                    throw wrong(context);
                }
            }
            return new double[] {longitude, latitude};
        }
    }
}
