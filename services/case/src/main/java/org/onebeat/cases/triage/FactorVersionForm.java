package org.onebeat.cases.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.problem.Refusal;

/** How matters are weighed, and since when. */
record FactorVersionForm(
        @NotNull @Schema(description = "Today, which is from now on, or a later day: what was weighed before stays so")
        LocalDate from,

        @Min(2) @Max(1000) @Schema(description = "Points from which a matter is RED")
        int red,

        @Min(1) @Max(999) @Schema(description = "Points from which a matter is YELLOW")
        int yellow,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid FactorForm> factors) {

    /** @throws Refusal {@code rule-in-past}, {@code thresholds-out-of-order}, {@code factor-twice} */
    void demandSound(LocalDate today) {
        if (from.isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (red <= yellow) {
            throw Refusal.ruleBroken("thresholds-out-of-order").at("red");
        }
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < factors.size(); at++) {
            if (!codes.add(factors.get(at).code())) {
                throw Refusal.ruleBroken("factor-twice").at("factors[" + at + "].code");
            }
        }
    }

    List<Factor> weighed() {
        return factors.stream().map(FactorForm::factor).toList();
    }
}
