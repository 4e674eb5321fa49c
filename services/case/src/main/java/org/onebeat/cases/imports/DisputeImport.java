package org.onebeat.cases.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Disputes of the past of one county. */
record DisputeImport(
        @NotNull @Pattern(regexp = "\\d{6}") @Schema(description = "Code of the county, of 6 digits")
        String county,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid PastDispute> records) {}
