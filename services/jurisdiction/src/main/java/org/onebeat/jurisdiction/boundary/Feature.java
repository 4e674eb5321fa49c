package org.onebeat.jurisdiction.boundary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One outline with what its supplier says of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Feature(
        @Schema(examples = "Feature") String type,

        @Schema(
                description = "Holds the area's code, and its name if that is to be checked",
                examples = "{\"code\": \"411603\", \"name\": \"淮阳区\"}")
        Map<String, Object> properties,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "A Polygon or MultiPolygon of RFC 7946")
        Shape geometry) {

    /** What the property says; empty where it is not there. A number counts as its digits. */
    String told(String property) {
        Object value = properties == null ? null : properties.get(property);
        return value == null ? "" : value.toString().strip();
    }
}
