package org.onebeat.jurisdiction.census;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was counted, and who says so. */
record CountForm(
        @NotNull @Min(0) @Max(1_000_000) Integer households,
        @NotNull @Min(0) @Max(1_000_000) Integer people,

        @NotBlank @Size(max = 100) @Schema(description = "Whose register or census it is", examples = "县公安局户籍系统")
        String source) {}
