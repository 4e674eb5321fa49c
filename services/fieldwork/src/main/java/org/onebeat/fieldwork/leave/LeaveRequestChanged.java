package org.onebeat.fieldwork.leave;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What fieldwork reads of a request for leave (api-specs/events/personnel). */
record LeaveRequestChanged(int id, int person, String state) {

    /** Notices know their matters by such ids; personnel counts its requests. */
    UUID matter() {
        return UUID.nameUUIDFromBytes(("leave-request " + id).getBytes(StandardCharsets.UTF_8));
    }
}
