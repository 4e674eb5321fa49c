package org.onebeat.hazard.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.hazard.checklist.Question;
import org.onebeat.hazard.hazard.Matter;

/** The answer to one question, and of a NO what is wrong where that differs from what the question proposes. */
record AnswerForm(
        @NotBlank @Schema(description = "Code of the question")
        String question,

        @NotNull Reply answer,

        @Schema(description = "Code of the catalogue; left out: the question's")
        String category,

        @Schema(description = "Left out: the question's") Severity severity,

        @Size(max = 500) @Schema(description = "A sentence about the matter; left out: the question's own words")
        String description,

        @Schema(description = "true: put right on the spot; MINOR only")
        boolean fixed,

        @Schema(description = "false: this NO opens no hazard; true unless told")
        Boolean hazard) {

    Answer given() {
        return new Answer(question, answer);
    }

    boolean opensHazard() {
        return answer == Reply.NO && !Boolean.FALSE.equals(hazard);
    }

    Matter matter(Question asked) {
        return new Matter(
                category == null ? asked.category() : category,
                severity == null ? asked.severity() : severity,
                description == null || description.isBlank() ? asked.zh() + "：否" : description.strip());
    }
}
