package org.onebeat.personnel.incentive.promotion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of promotion, candidates and care, and since when they hold. */
public record RuleForm(
        @NotNull LocalDate from,

        @NotNull @Min(1) @Max(20) @Schema(description = "Years in a grade before the next one")
        Integer yearsInGrade,

        @NotNull @Min(0) @Max(20) @Schema(description = "The same for who earned a merit award in that grade")
        Integer yearsWithMerit,

        @NotNull @Size(max = 20) @Schema(description = "Codes of the commendations that are merit awards")
        List<@NotBlank @Size(max = 40) String> merits,

        @NotNull @Min(0) @Max(20) @Schema(description = "Years assessed excellent in that grade")
        Integer excellentNeeded,

        @NotNull @Min(0) @Max(120) @Schema(description = "Months without a discipline decision")
        Integer monthsWithoutDiscipline,

        @NotNull @Min(1) @Max(10) @Schema(description = "Years running assessed excellent that make a candidate")
        Integer excellentRunning,

        @NotNull @Min(1) @Max(60) @Schema(description = "Months from one health check to the next")
        Integer healthCheckMonths) {}
