package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Role;

/** What a round is called, and its days. */
record SelectionForm(
        @NotBlank @Size(max = 60) String name,

        @Schema(
                description =
                        "COMMUNITY_OFFICER or AUXILIARY: what everybody is posted as; community officer if left out")
        Role function,

        @NotNull @Schema(description = "The last day on which officers wish for themselves")
        LocalDate wishesUntil,

        @NotNull @Schema(description = "The first day on the village")
        LocalDate from,

        @Schema(description = "The day on which a seconded officer's term ends; by the rule of terms if left out")
        LocalDate until) {

    /** With what was left out; 422 for days that do not follow each other. */
    SelectionForm complete(int months) {
        Role served = function == null ? Role.COMMUNITY_OFFICER : function;
        LocalDate end = until == null ? from.plusMonths(months) : until;
        if (served != Role.COMMUNITY_OFFICER && served != Role.AUXILIARY) {
            throw Refusal.ruleBroken("selection-function").at("function");
        }
        if (!end.isAfter(from)) {
            throw Refusal.ruleBroken("until-after-from").at("until");
        }
        if (wishesUntil.isAfter(from)) {
            throw Refusal.ruleBroken("wishes-before-term").at("wishesUntil");
        }
        return new SelectionForm(name, served, wishesUntil, from, end);
    }
}
