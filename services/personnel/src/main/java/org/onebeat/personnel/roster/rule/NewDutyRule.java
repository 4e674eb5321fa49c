package org.onebeat.personnel.roster.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a day is to need of one kind of duty. */
record NewDutyRule(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
        @NotBlank @Size(max = 20) String zh,
        @NotBlank @Size(max = 40) String en,
        @NotNull @Min(1) @Max(20) Integer people,

        @NotNull @Schema(description = "Civil time, such as 08:00:00")
        LocalTime startsAt,

        @NotNull @Min(1) @Max(24) Integer hours,

        @Size(max = 40) @Schema(description = "Code of the catalogue of qualifications that whoever takes it must hold")
        String qualification,

        @Pattern(regexp = "\\d\\d:\\d\\d-\\d\\d:\\d\\d(,\\d\\d:\\d\\d-\\d\\d:\\d\\d)*")
        @Schema(description = "Hours at a fixed post, such as 07:00-09:00,17:00-20:00; on routes in between")
        String peaks) {

    DutyRule rule() {
        return new DutyRule(code, zh.strip(), en.strip(), people, startsAt, hours, qualification, peaks);
    }
}
