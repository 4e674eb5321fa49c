package org.onebeat.hazard.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.HazardEvent;
import org.onebeat.hazard.hazard.Notice;
import org.onebeat.hazard.hazard.Step;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;

/** A step that was taken with a hazard: the verbs of the present, with their own times. */
record PastStep(
        @NotNull Step step,
        @NotNull Instant at,

        @Size(max = 100) @Schema(description = "Of an ORDER")
        String unit,

        @Schema(description = "Of an ORDER: the last day") LocalDate deadline,

        @Schema(description = "Of a REINSPECTION") Boolean cleared,

        @Size(max = 100) @Schema(description = "Of a TRANSFER")
        String department,

        @Schema(description = "Of a RETURN: put right by the department")
        boolean rectified,

        @Size(max = 500) @Schema(description = "A WITHDRAWAL needs it: why")
        String note) {

    HazardEvent take(Hazard hazard, Act act) {
        return switch (step) {
            case ORDER -> hazard.order(act, new Notice(needed("unit", unit), needed("deadline", deadline)), note);
            case RECTIFICATION_START -> hazard.startRectification(act, note);
            case RECTIFICATION -> hazard.rectify(act, note);
            case REINSPECTION -> hazard.reinspect(act, needed("cleared", cleared), note);
            case CLEARANCE -> hazard.clear(act, note);
            case TRANSFER -> hazard.transfer(act, needed("department", department), note);
            case RETURN -> hazard.returnFromDepartment(act, rectified, note);
            case WITHDRAWAL -> hazard.withdraw(act, needed("note", note));
        };
    }

    private <T> T needed(String field, T value) {
        if (value == null || value.toString().isBlank()) {
            throw Refusal.ruleBroken("step-needs", Map.of("step", step, "field", field))
                    .at(field);
        }
        return value;
    }
}
