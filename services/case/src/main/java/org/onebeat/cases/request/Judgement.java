package org.onebeat.cases.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of it, as the resident says. */
record Judgement(
        @NotNull Boolean solved,

        @Size(max = 500) @Schema(description = "What is missing, or thanks")
        String text) {

    @Override
    public String toString() {
        return "a judgement";
    }
}
