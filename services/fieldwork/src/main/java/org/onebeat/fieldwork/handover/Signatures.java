package org.onebeat.fieldwork.handover;

import java.time.Instant;

/**
 * Who said what of a hand-over, and when; what nobody said is null.
 *
 * @param because why somebody else than the outgoing person handed over
 * @param missing for what it was sent back last, until it is handed over again
 * @param takenBecause why somebody else than the incoming person took over
 */
record Signatures(
        Instant handedOverAt,
        Integer handedOverBy,
        String because,
        String missing,
        Instant takenOverAt,
        Integer takenOverBy,
        String takenBecause) {}
