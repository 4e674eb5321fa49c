package org.onebeat.fieldwork.secondment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What fieldwork reads of a term on a village that nears its end (api-specs/events/personnel). */
record SecondmentEnding(int id, int person, int village) {

    /** Notices know their matters by such ids; personnel counts its terms. */
    UUID matter() {
        return UUID.nameUUIDFromBytes(("secondment " + id).getBytes(StandardCharsets.UTF_8));
    }
}
