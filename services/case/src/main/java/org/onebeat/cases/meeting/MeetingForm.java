package org.onebeat.cases.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting to come. */
record MeetingForm(
        @NotNull @Schema(description = "When it begins") Instant startsAt,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the catalogue of places")
        String place,

        @Size(max = 200) @Schema(description = "Where exactly")
        String spot,

        @Size(max = 50) @Schema(description = "Code of the catalogue of methods")
        String method,

        @Size(max = 20) @Schema(description = "Person ids of officers and staff of the county")
        List<@NotNull Integer> staff,

        @Size(max = 20) List<@NotNull @Valid Partner> partners,

        @Schema(description = "When it was arranged, if not just now")
        Instant occurredAt) {

    MeetingForm {
        staff = staff == null ? List.of() : staff;
        partners = partners == null ? List.of() : partners;
    }

    Arrangement arrangement() {
        return new Arrangement(startsAt, place, spot, method, List.copyOf(staff), List.copyOf(partners));
    }
}
