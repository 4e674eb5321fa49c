package org.onebeat.cases.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a page solves before it asks. */
record Challenge(
        @Schema(
                description =
                        "Find a number so that the SHA-256 of `challenge.number` begins with so many zero bits; send"
                                + " `challenge.number` as the header Proof")
        String challenge,

        int bits,
        Instant until) {}
