package org.onebeat.cases.clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.problem.Refusal;

/** How long matters may take, and since when that holds. */
record ClockRuleForm(
        @NotNull @Schema(description = "For what is found on that day or later; today or a later day")
        LocalDate from,

        @NotNull @Valid Span red,
        @NotNull @Valid Span yellow,
        @NotNull @Valid Span blue,

        @Min(10) @Max(99) @Schema(description = "How much of a span is over when somebody is warned, in per cent")
        int warnPercent,

        @Min(1) @Max(90) @Schema(description = "Calendar days after the agreement")
        int firstVisitDays,

        @Min(2) @Max(180) @Schema(description = "Calendar days after the agreement, later than the first")
        int secondVisitDays,

        @Min(0) @Max(30) @Schema(description = "Within how many days after its day a visit is in time")
        int visitWindowDays,

        @Min(1)
        @Max(365)
        @Schema(description = "Calendar days within which a court can be asked to confirm an agreement")
        int courtDays) {

    /** @throws Refusal {@code rule-in-past}, {@code target-in-hours}, {@code visits-out-of-order} */
    void demandSound(LocalDate today) {
        if (from.isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        demandDays("red", red);
        demandDays("yellow", yellow);
        demandDays("blue", blue);
        if (secondVisitDays <= firstVisitDays) {
            throw Refusal.ruleBroken("visits-out-of-order").at("secondVisitDays");
        }
    }

    private static void demandDays(String colour, Span span) {
        if (span.targetUnit() == Unit.HOURS) {
            throw Refusal.ruleBroken("target-in-hours").at(colour + ".targetUnit");
        }
    }
}
