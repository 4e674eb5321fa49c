package org.onebeat.hazard.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inspection as it was carried out; the hazards come out of the answers. */
@Schema(
        description = "An inspection. Write about the matter, not about a person: no religion, ethnicity, political"
                + " opinion or state of health.")
record InspectionForm(
        @NotNull UUID place,

        @NotNull @Schema(description = "Version of the checklist that was answered")
        Integer checklist,

        @NotNull @Size(max = 50) @Schema(description = "Every question of the checklist once")
        List<@Valid @NotNull AnswerForm> answers,

        @Size(max = 2000) String note,

        @Schema(description = "When it was carried out, if not just now")
        Instant occurredAt) {}
