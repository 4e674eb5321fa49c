package org.onebeat.cases.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.cases.party.Resident;
import org.onebeat.service.problem.Refusal;

/** What a resident asks. */
@Schema(
        description =
                "What a resident asks. Write about the matter, not about a person: no religion, ethnicity, political"
                        + " opinion or state of health.")
record NewRequest(
        @NotNull @Schema(description = "Area id of the village")
        Integer village,

        @NotNull RequestKind kind,

        @Size(max = 500) @Schema(description = "A sentence; a call for help may go without")
        String text,

        @Valid @Schema(description = "Only where an answer needs it")
        Contact contact,

        @Schema(
                description =
                        "The resident agrees that name and telephone are kept for the answer; needed with a contact")
        boolean consent) {

    private static final String HELP = "（一键求助）";

    NewRequest {
        text = text == null ? "" : text.strip();
    }

    /** @throws Refusal {@code text-missing} */
    String words() {
        if (text.isEmpty() && kind != RequestKind.HELP) {
            throw Refusal.ruleBroken("text-missing").at("text");
        }
        return text.isEmpty() ? HELP : text;
    }

    /**
     * Null where none was left.
     *
     * @throws Refusal {@code consent-missing}
     */
    Resident resident() {
        if (contact != null && !consent) {
            throw Refusal.ruleBroken("consent-missing").at("consent");
        }
        return contact == null ? null : contact.resident();
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return "a request";
    }
}
