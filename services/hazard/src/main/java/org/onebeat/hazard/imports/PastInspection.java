package org.onebeat.hazard.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.imports.PastRecord;
import org.onebeat.service.imports.Reference;

/** An inspection of the past; it stood where the village of its place stood then. */
record PastInspection(
        @Reference String reference,

        @Reference @Schema(description = "Reference under which its place was imported")
        String place,

        @NotNull Instant occurredAt,
        @Size(max = 50) List<@NotNull @Valid PastFinding> findings)
        implements PastRecord {

    PastInspection {
        findings = findings == null ? List.of() : findings;
    }

    @Override
    public String village() {
        return null;
    }
}
