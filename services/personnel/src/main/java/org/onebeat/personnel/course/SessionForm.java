package org.onebeat.personnel.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.problem.Refusal;

/** Where and when a session is. */
record SessionForm(
        @NotBlank @Size(max = 100) String place,
        @NotNull LocalDate from,

        @Schema(description = "The day after its last one; a single day if left out")
        LocalDate until) {

    LocalDate end() {
        LocalDate end = until == null ? from.plusDays(1) : until;
        if (!end.isAfter(from)) {
            throw Refusal.ruleBroken("until-after-from").at("until");
        }
        return end;
    }
}
