package org.onebeat.personnel.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a consultation came to. */
record Minutes(
        @Schema(description = "The day on which it was held; today if left out")
        LocalDate on,

        @NotNull @Size(max = 30) List<@NotNull @Valid Decided> decisions) {

    /** What was decided, who sees to it, and until when. */
    record Decided(
            @NotBlank @Size(max = 300) String text,

            @NotBlank @Size(max = 60) @Schema(description = "A unit or a post")
            String responsible,

            @NotNull LocalDate due) {}
}
