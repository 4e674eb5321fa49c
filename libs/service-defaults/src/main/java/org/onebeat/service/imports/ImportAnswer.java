package org.onebeat.service.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import call brought: how many records were new and are now there, and how many were there before. */
public record ImportAnswer(
        @Schema(description = "Records that were new") int taken,

        @Schema(description = "Records whose reference was known: nothing was changed")
        int known) {}
