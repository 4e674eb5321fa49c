package org.onebeat.jurisdiction.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.position.ReferenceSystem;

/** Outlines of a county or a city, as a map says since a day. */
record NewBoundaries(
        @Schema(description = "true: tells what is wrong and what would change, and writes nothing")
        boolean dryRun,

        @NotNull @Schema(description = "What all coordinates refer to; they are kept as they are")
        ReferenceSystem system,

        @NotNull @Schema(description = "The day since which the outlines hold, past or future")
        LocalDate from,

        @Size(max = 60)
        @Schema(description = "The map's approval number, shown wherever it is", examples = "豫S（2026年）012号")
        String approval,

        @NotBlank @Size(max = 100) @Schema(description = "Who supplied the map", examples = "市自然资源和规划局")
        String source,

        @Size(max = 40) @Schema(description = "The property that holds the code; `code` unless told")
        String codeProperty,

        @Size(max = 40) @Schema(description = "The property that holds the name; `name` unless told")
        String nameProperty,

        @NotNull @Valid FeatureCollection collection) {

    String codeOf(Feature feature) {
        return feature.told(codeProperty == null || codeProperty.isBlank() ? "code" : codeProperty.strip());
    }

    String nameOf(Feature feature) {
        return feature.told(nameProperty == null || nameProperty.isBlank() ? "name" : nameProperty.strip());
    }

    String approvalOrNone() {
        return approval == null || approval.isBlank() ? null : approval.strip();
    }
}
