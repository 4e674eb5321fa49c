package org.onebeat.cases.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the conversation. */
@Schema(
        description =
                "A line. About the matter, not about a person: no religion, ethnicity, political opinion or state of health.")
record Words(@NotBlank @Size(max = 1000) String text) {

    @Override
    public String toString() {
        return "a line";
    }
}
