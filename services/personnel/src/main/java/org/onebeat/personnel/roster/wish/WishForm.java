package org.onebeat.personnel.roster.wish;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wished of a day. */
record WishForm(
        @NotNull @Schema(description = "true: to be on duty; false: to be free")
        Boolean duty) {}
