package org.onebeat.fieldwork.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.imports.PastRecord;
import org.onebeat.service.imports.Reference;

/** Something done in a village before the platform was there. */
@Schema(description = "As NewActivity, with the caller's own reference and the code of the village; without finds.")
record PastActivity(
        @Reference String reference,

        @NotNull ActivityKind kind,

        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "Code of the village")
        String village,

        @NotNull Instant occurredAt,

        @PositiveOrZero @Max(100_000) Integer households,

        @PositiveOrZero @Max(1_000_000) Integer audience,

        @PositiveOrZero @Max(1_000_000) Integer leaflets,

        @PositiveOrZero @Max(100_000) Integer peopleServed,

        @PositiveOrZero @Max(1_000) Integer crew,

        @Schema(description = "Kind of service deed, code of the catalogue; OTHER unless told")
        String deed,

        @Size(max = 100) String subject,
        @Size(max = 200) String route,
        @Size(max = 500) String note)
        implements PastRecord, Figures.Told {

    Particulars particulars() {
        return Particulars.of(kind, deed, subject, route, note);
    }
}
