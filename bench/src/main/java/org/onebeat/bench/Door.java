package org.onebeat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.onebeat.local.Broken;

/** Where calls go in: the gateway, or the service itself. */
public final class Door implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String name;
    private final URI base;

    public Door(String name, URI base) {
        this.name = name;
        this.base = base;
    }

    String name() {
        return name;
    }

    /** What a call was answered; a refusal or a fault breaks the bench, for it would measure something else. */
    public record Reply(String etag, byte[] body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new Broken("No JSON was answered", e);
            }
        }
    }

    public Reply get(Officer officer, String path) {
        return send(request(officer, path).GET().build());
    }

    /** How a call was answered, refused or not. */
    int status(Officer officer, String path) {
        return answer(request(officer, path).GET().build()).statusCode();
    }

    /** @param etag what the caller has seen; empty for a new record */
    public Reply post(Officer officer, String path, String etag, String body) {
        var request = request(officer, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
        return send((etag.isEmpty() ? request : request.header("If-Match", etag)).build());
    }

    private HttpRequest.Builder request(Officer officer, String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + officer.token());
    }

    private Reply send(HttpRequest request) {
        HttpResponse<byte[]> response = answer(request);
        if (response.statusCode() >= 300) {
            throw new Broken("%s %s: answered %d %s"
                    .formatted(request.method(), request.uri(), response.statusCode(), new String(response.body())));
        }
        return new Reply(response.headers().firstValue("ETag").orElse(""), response.body());
    }

    private HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Broken("%s %s: no answer".formatted(request.method(), request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
