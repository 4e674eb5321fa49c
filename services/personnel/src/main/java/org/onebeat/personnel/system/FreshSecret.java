package org.onebeat.personnel.system;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which a system signs in from now on; shown this once and kept nowhere. */
record FreshSecret(
        String client,

        @Schema(description = "Not shown again: make another one if it is lost")
        String secret) {}
