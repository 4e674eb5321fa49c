package org.onebeat.fieldwork.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Activities of one county. */
record ActivityImport(
        @NotNull @Pattern(regexp = "\\d{6}") @Schema(description = "Code of the county")
        String county,

        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid PastActivity> records) {}
