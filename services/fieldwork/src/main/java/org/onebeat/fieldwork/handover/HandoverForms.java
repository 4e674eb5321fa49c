package org.onebeat.fieldwork.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each step takes. */
interface HandoverForms {

    /** @param subject of the line */
    record Note(
            @NotBlank @Size(max = 60) String subject,

            @Size(max = 300) @Schema(description = "About the matter, not about a person; left out takes the note away")
            String text) {}

    record Notes(@NotNull @Size(max = 500) List<@NotNull @Valid Note> lines) {

        /** Of several on one line the last one holds. */
        Map<String, String> bySubject() {
            return lines.stream()
                    .collect(Collectors.toMap(
                            Note::subject, note -> note.text() == null ? "" : note.text(), (first, last) -> last));
        }
    }

    record Ticks(
            @NotNull @Size(max = 500) @Schema(description = "Subjects of all lines that are taken on")
            Set<@NotBlank @Size(max = 60) String> lines) {}

    record SigningFor(@NotBlank @Size(max = 300) String because) {}

    record SendingBack(@NotBlank @Size(max = 500) String missing) {}

    record Signing() {}
}
