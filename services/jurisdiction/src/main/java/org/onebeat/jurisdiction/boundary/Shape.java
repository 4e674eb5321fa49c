package org.onebeat.jurisdiction.boundary;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;

/**
 * A GeoJSON geometry (RFC 7946) as far as outlines need it.
 *
 * @param polygons polygons of rings of positions, each degrees east and degrees north; null of any other type
 */
@JsonDeserialize(using = ShapeReader.class)
record Shape(String type, List<List<List<double[]>>> polygons) {}
