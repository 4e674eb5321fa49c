package org.onebeat.service.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.onebeat.service.encryption.Sealer;

/** Writes answers so that nobody can read them in the database, and reads them again. */
@Singleton
class Answers {
    private final ObjectMapper json;
    private final Sealer sealer;

    Answers(ObjectMapper json, Sealer sealer) {
        this.json = json;
        this.sealer = sealer;
    }

    private record Stored(int status, Map<String, String> headers, JsonNode body) {}

    byte[] sealed(Answer answer, Attempt attempt) {
        try {
            return sealer.seal(json.writeValueAsBytes(answer), context(attempt));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(attempt.route() + " is @Once, but its answer is no JSON", e);
        }
    }

    Answer opened(byte[] sealed, Attempt attempt) {
        try {
            var stored = json.readValue(sealer.open(sealed, context(attempt)), Stored.class);
            var body = stored.body() == null || stored.body().isNull() ? null : json.writeValueAsString(stored.body());
            return new Answer(stored.status(), stored.headers(), body);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored answer is no JSON", e);
        }
    }

    private static byte[] context(Attempt attempt) {
        return attempt.identity().getBytes(StandardCharsets.UTF_8);
    }
}
