package org.onebeat.fieldwork.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each step takes. */
interface TaskForms {

    record Acceptance(
            @Schema(description = "When it was accepted, if not just now")
            Instant occurredAt) {}

    record Completion(
            @Size(max = 500) @Schema(description = "What was done; about the matter, not about a person")
            String note,

            @Schema(description = "When it was done, if not just now")
            Instant occurredAt) {}

    record TaskReturn(
            @NotBlank @Size(max = 500) String reason,

            @Schema(description = "When, if not just now") Instant occurredAt) {}

    record Reassignment(
            @NotNull @Schema(description = "Person id of somebody who serves the village")
            Integer person) {}

    record TaskWithdrawal(@NotBlank @Size(max = 500) String reason) {}
}
