package org.onebeat.personnel.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What Keycloak answered: a status below 500, a body or null, and where a new record stands. */
record Answer(int status, JsonNode body, Optional<String> location) {

    boolean is(int wanted) {
        return status == wanted;
    }

    /** The body of a call that must have gone well. */
    Answer demand(String what) {
        if (status >= 300) {
            throw new DirectoryRefused(what + " was answered " + status + (body == null ? "" : " " + body));
        }
        return this;
    }
}
