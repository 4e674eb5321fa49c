package org.onebeat.hazard.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Inspections of one county, with what they found. */
record InspectionImport(
        @NotNull @Pattern(regexp = "\\d{6}") @Schema(description = "Code of the county")
        String county,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid PastInspection> records) {}
