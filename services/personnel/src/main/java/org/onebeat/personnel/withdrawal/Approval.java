package org.onebeat.personnel.withdrawal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a withdrawal is approved. */
record Approval(
        @Positive
        @Schema(description = "Who acts in the village meanwhile; nobody if left out, which is shown as a gap")
        Integer cover) {

    /** Who acts, from now or the first day on. */
    @Schema(name = "WithdrawalCover")
    record Cover(@NotNull @Positive Integer cover) {}
}
