package org.onebeat.hazard.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.hazard.catalogue.Risk;
import org.onebeat.service.imports.PastRecord;
import org.onebeat.service.imports.Reference;
import org.onebeat.service.position.Position;

/** A place that is known already; without a contact, who is asked for here. */
record PastPlace(
        @Reference String reference,

        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "Code of the village")
        String village,

        @NotBlank @Schema(description = "Code of the catalogue of kinds")
        String kind,

        @NotBlank @Size(max = 100) String name,
        @NotNull Risk risk,

        @Valid @Schema(description = "Where it stands; left out: not known")
        Position position)
        implements PastRecord {

    @Override
    public Instant occurredAt() {
        return null;
    }
}
