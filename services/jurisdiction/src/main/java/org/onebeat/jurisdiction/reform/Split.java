package org.onebeat.jurisdiction.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One area becomes several of its kind, or others break off it. */
record Split(
        @NotNull @Schema(description = "What is split; If-Match names its version")
        Integer area,

        @NotEmpty @Size(max = 20) List<@Valid @NotNull Part> into,

        @Schema(description = "Whether it remains, with what no part takes along; otherwise it is no more")
        boolean remains,

        @Schema(description = "The day of the split, past or future; today unless told")
        LocalDate from,

        @NotBlank @Size(max = 500) String reason) {}
