package org.onebeat.cases.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** What the parties agreed upon. */
@Schema(
        description = "What the parties agreed upon. Call them the first and the second party: their names stand in the"
                + " document anyway.")
record Agreement(
        @NotBlank @Size(max = 5000) @Schema(description = "Text of the agreement")
        String terms,

        @Size(max = 2000) @Schema(description = "What happened, and about what they were at odds; left out: the report")
        String facts,

        @Size(max = 1000) @Schema(description = "How it is carried out")
        String performance,

        @Schema(description = "The last day for that") LocalDate performBy,

        @Schema(description = "When they agreed, if not just now")
        Instant occurredAt) {

    /** @throws Refusal {@code performance-before-agreement} */
    Wording wording(Act act) {
        if (performBy != null && performBy.isBefore(CivilTime.dayOf(act.occurredAt()))) {
            throw Refusal.ruleBroken("performance-before-agreement").at("performBy");
        }
        return new Wording(facts, terms, performance, performBy);
    }
}
