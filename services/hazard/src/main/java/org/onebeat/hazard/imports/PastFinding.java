package org.onebeat.hazard.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.hazard.hazard.Matter;
import org.onebeat.service.imports.Reference;

/** A hazard that an inspection found, and what was done about it, in order. */
record PastFinding(
        @Reference String reference,

        @NotBlank @Schema(description = "Code of the catalogue")
        String category,

        @NotNull Severity severity,
        @NotBlank @Size(max = 500) String description,
        @Size(max = 50) List<@NotNull @Valid PastStep> steps) {

    PastFinding {
        steps = steps == null ? List.of() : steps;
    }

    Matter matter() {
        return new Matter(category, severity, description.strip());
    }
}
