package org.onebeat.jurisdiction.boundary;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** GeoJSON (RFC 7946), with the member {@code crs} of its forerunner, which must not say otherwise. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FeatureCollection(
        @Schema(examples = "FeatureCollection") String type,
        Map<String, Object> crs,
        @NotEmpty @Size(max = 2000) List<@NotNull Feature> features) {}
