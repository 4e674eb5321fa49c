package org.onebeat.cases.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.cases.dispute.Matter;
import org.onebeat.service.imports.PastRecord;
import org.onebeat.service.imports.Reference;

/** A dispute of the past and all that was done about it, in the order in which it was done. */
@Schema(
        description = "A dispute of the past. Write about the matter, not about a person: no name, no religion,"
                + " ethnicity, political opinion or state of health.")
record PastDispute(
        @Reference
        @Schema(pattern = Reference.FORM, description = "The caller's own name for it: a known one changes nothing")
        String reference,

        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "Code of the village or community, of 12 digits")
        String village,

        @NotBlank @Schema(description = "Code of the catalogue")
        String category,

        @NotBlank @Schema(description = "Code of the catalogue")
        String source,

        @NotBlank @Size(max = 500) @Schema(description = "A sentence about the matter")
        String summary,

        @NotNull @Schema(description = "When it was found") Instant occurredAt,

        @Size(max = 50) List<@NotNull @Valid PastStep> steps)
        implements PastRecord {

    PastDispute {
        steps = steps == null ? List.of() : steps;
    }

    Matter matter() {
        return new Matter(category, source, summary.strip());
    }
}
