package org.onebeat.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What a server answered. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The same answer, if the call went well. */
    public Answer expect(String purpose) {
        if (status >= 400) {
            throw new Broken("%s: answered %d %s".formatted(purpose, status, body));
        }
        return this;
    }

    public String text(String field) {
        return body.path(field).asText();
    }
}
