package org.onebeat.personnel.roster.making;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much each soft rule of the roster weighs against the others (domain.md section 3); 0 leaves a rule out.
 *
 * @param wishes kept, of being free or on duty
 * @param singleDays off between two duties, avoided
 * @param crews that stay together
 */
@Embeddable
public record Weights(
        @Column(name = "night_weight") @NotNull @Min(0) @Max(Weights.MOST) @Schema(description = "Nights are even")
        Integer nights,

        @Column(name = "weekend_weight") @NotNull @Min(0) @Max(Weights.MOST) @Schema(description = "Weekends are even")
        Integer weekends,

        @Column(name = "holiday_weight") @NotNull @Min(0) @Max(Weights.MOST) @Schema(description = "Holidays are even")
        Integer holidays,

        @Column(name = "duty_weight") @NotNull @Min(0) @Max(Weights.MOST) @Schema(description = "Duties are even")
        Integer duties,

        @Column(name = "wish_weight") @NotNull @Min(0) @Max(Weights.MOST) @Schema(description = "Wishes are kept")
        Integer wishes,

        @Column(name = "single_day_weight")
        @NotNull
        @Min(0)
        @Max(Weights.MOST)
        @Schema(description = "No single days off")
        Integer singleDays,

        @Column(name = "crew_weight") @NotNull @Min(0) @Max(Weights.MOST) @Schema(description = "Crews stay together")
        Integer crews) {
    static final int MOST = 1_000;

    /** What the platform ships with (V127); those of a city stand with its rule. */
    public static final Weights DEFAULT = new Weights(3, 3, 5, 2, 300, 20, 1);

    ConstraintWeightOverrides<HardMediumSoftScore> overrides() {
        Map<String, HardMediumSoftScore> weights = new HashMap<>();
        byRule().forEach((rule, weight) -> weights.put(rule, HardMediumSoftScore.ofSoft(weight)));
        return ConstraintWeightOverrides.of(weights);
    }

    private Map<String, Integer> byRule() {
        return Map.of(
                RosterConstraints.NIGHTS, nights,
                RosterConstraints.WEEKENDS, weekends,
                RosterConstraints.HOLIDAYS, holidays,
                RosterConstraints.DUTIES, duties,
                RosterConstraints.WISHED_FREE, wishes,
                RosterConstraints.WISHED_DUTY, wishes,
                RosterConstraints.SINGLE_DAYS, singleDays,
                RosterConstraints.CREWS, crews);
    }
}
