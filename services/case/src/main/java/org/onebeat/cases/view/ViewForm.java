package org.onebeat.cases.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody calls a list, and by what it is filtered. */
record ViewForm(
        @NotBlank @Size(max = 40) String name,

        @NotNull @Size(max = 24) @Schema(description = "By the names of the list's query, such as state, words or sort")
        Map<String, @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String>> filters) {}
