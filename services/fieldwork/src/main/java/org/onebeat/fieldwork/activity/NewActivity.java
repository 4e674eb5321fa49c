package org.onebeat.fieldwork.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.fieldwork.find.NewFind;

/** Something done in a village. */
@Schema(
        description =
                "Something done in a village; a sweep that found nothing is kind and village alone. Write about"
                        + " matters, not about a person: no names, no religion, ethnicity, political opinion or state of health.")
record NewActivity(
        @Schema(description = "Made by a phone that was offline, so that it can repeat")
        UUID id,

        @NotNull ActivityKind kind,

        @NotNull @Schema(description = "Area id of the village")
        Integer village,

        @Schema(description = "When it was done, if not just now")
        Instant occurredAt,

        @PositiveOrZero
        @Max(100_000)
        @Schema(description = "Of a sweep or a visit; a visit without is to one household")
        Integer households,

        @PositiveOrZero @Max(1_000_000) @Schema(description = "People at a publicity session")
        Integer audience,

        @PositiveOrZero @Max(1_000_000) @Schema(description = "Handed out at a publicity session")
        Integer leaflets,

        @PositiveOrZero @Max(100_000) @Schema(description = "By a service deed; one unless told")
        Integer peopleServed,

        @PositiveOrZero @Max(1_000) @Schema(description = "People on a patrol; one unless told")
        Integer crew,

        @Schema(description = "Kind of service deed, code of the catalogue; OTHER unless told")
        String deed,

        @Size(max = 100) @Schema(description = "What a publicity session was about")
        String subject,

        @Size(max = 200) @Schema(description = "Of a patrol, in words")
        String route,

        @Size(max = 500) String note,

        @Size(max = 20) List<@Valid NewFind> finds)
        implements Figures.Told {

    NewActivity {
        finds = finds == null ? List.of() : finds;
    }

    Particulars particulars() {
        return Particulars.of(kind, deed, subject, route, note);
    }
}
