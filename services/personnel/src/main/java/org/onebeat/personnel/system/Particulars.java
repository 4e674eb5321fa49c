package org.onebeat.personnel.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a system, and what it may do where until when. */
record Particulars(
        @NotBlank @Size(max = 50) String name,

        @NotBlank @Size(max = 100) @Schema(description = "The organisation that answers for it")
        String owner,

        @NotBlank @Size(max = 100) @Schema(description = "The owner's office to call, not a person")
        String contact,

        @NotBlank @Size(max = 500) String purpose,

        @NotEmpty @Size(max = 200) @Schema(description = "Ids of the areas that it sees or reports of")
        List<@NotNull @Positive Integer> areas,

        @NotEmpty @Schema(description = "What it may do, such as case:write")
        Set<@NotBlank String> scopes,

        @NotNull @Schema(description = "The first day on which it is closed")
        LocalDate until) {

    Particulars {
        areas = areas == null ? List.of() : areas.stream().distinct().toList();
    }
}
