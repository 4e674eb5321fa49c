package org.onebeat.cases.likeness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.cases.dispute.Matter;

/** A report that is still being written. */
public class LikelyQuestion {

    @NotNull
    @QueryParam("village")
    @Parameter(description = "Area id")
    Integer village;

    @NotBlank
    @QueryParam("category")
    @Parameter(description = "Code of the catalogue")
    String category;

    @NotBlank
    @Size(max = 200)
    @QueryParam("words")
    @Parameter(description = "The sentence, as far as it is written; its beginning is enough")
    String words;

    @QueryParam("occurred")
    @Parameter(description = "When it was found, if not just now")
    Instant occurred;

    Report report(Instant now) {
        return new Report(
                null,
                new Matter(category, null, words),
                village,
                Optional.ofNullable(occurred).orElse(now));
    }
}
