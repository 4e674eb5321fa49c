package org.onebeat.local.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.onebeat.demonstration.past.Batch;
import org.onebeat.local.Answer;
import org.onebeat.local.Api;
import org.onebeat.local.Broken;

/** Brings batches of the past in, each by one call that is made again while it is worth it. */
final class Import {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final int MOST_ATTEMPTS = 12;
    private static final int MOST_ATTEMPTS_IF_REFUSED = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(400);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final Api api;
    private final BooleanSupplier stopped;

    Import(Api api, BooleanSupplier stopped) {
        this.api = api;
        this.stopped = stopped;
    }

    /** What a batch is called, where it goes, and what it says. */
    record Call(String name, String path, byte[] body) {

        static Call of(Batch batch) {
            try {
                var body = new LinkedHashMap<String, Object>();
                body.put("county", batch.county());
                body.put("records", batch.records());
                return new Call(batch.name(), batch.chapter().path(), JSON.writeValueAsBytes(body));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @throws Refused if it is not taken, all of it or nothing */
    void bring(Batch batch) {
        Call call = Call.of(batch);
        for (int attempt = 1; ; attempt++) {
            Answer answer = tried(call, attempt);
            if (answer != null && answer.status() < 400) {
                return;
            }
            if (answer != null && attempt >= most(answer.status())) {
                throw new Refused(call, answer);
            }
            pause(attempt);
        }
    }

    /** Null while there is no answer. */
    private Answer tried(Call call, int attempt) {
        try {
            String key = UUID.randomUUID().toString();
            return api.post(call.path(), "application/json", call.body(), "Idempotency-Key", key);
        } catch (Broken away) {
            if (attempt >= MOST_ATTEMPTS || stopped.getAsBoolean()) {
                throw away;
            }
            return null;
        }
    }

    /** A service that has not yet heard of the importer or of a village refuses at first: a replica is a moment late. */
    private static int most(int status) {
        return switch (status) {
            case 408, 425, 429, 500, 502, 503, 504 -> MOST_ATTEMPTS;
            case 403, 409, 412, 422 -> MOST_ATTEMPTS_IF_REFUSED;
            default -> 1;
        };
    }

    private static void pause(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 6));
        LockSupport.parkNanos((pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause).toNanos());
    }
}
