package org.onebeat.cases.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of a partner agency who is asked to a meeting: "police + N" (domain.md section 5). */
public record Partner(
        @NotBlank @Size(max = 50) @Schema(description = "Code of the catalogue of agencies")
        String agency,

        @NotBlank @Size(max = 50) @Schema(description = "Who came, or is to come, for it")
        String name) {

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "somebody of " + agency;
    }
}
