package org.onebeat.cases.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the city sets for residents' requests, from a day on. */
record RequestRuleForm(
        @NotNull @Schema(description = "The first day on which it holds; not before today for a new one")
        LocalDate from,

        @Min(1) @Max(60) @Schema(description = "Working days within which an answer is due")
        int answerDays,

        @Min(5) @Max(1440) @Schema(description = "Minutes within which a call for help is answered")
        int helpMinutes,

        @Min(1) @Max(36) @Schema(description = "Months after its end at which a request is erased")
        int keepMonths,

        @Min(8) @Max(24) @Schema(description = "Bits of the proof of work: one more doubles what a sender computes")
        int proofBits,

        @Min(1) @Max(1000) @Schema(description = "Requests from one village in an hour, calls for help besides")
        int mostAnHour) {}
