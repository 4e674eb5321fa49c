package org.onebeat.bench.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.onebeat.local.Broken;

/** An administrator with a workbook, at a service's own door. */
public final class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final String BOUNDARY = "onebeat-workbook";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI onboardings;
    private final Supplier<String> token;

    public Desk(URI service, String name, Supplier<String> token) {
        this.onboardings = service.resolve("/api/v1/" + name + "/onboardings");
        this.token = token;
    }

    /** What was answered, and after how long. */
    public record Answer(int status, JsonNode body, double seconds) {

        public String text(String field) {
            return body.path(field).asText();
        }

        public int changes() {
            return body.path("changes").asInt();
        }

        /** What it builds on has not arrived yet. */
        boolean isTooEarly() {
            return status == 503 || text("code").equals("territory-first");
        }

        /** @throws Broken unless it went well */
        public Answer expect(String doing) {
            if (status >= 300) {
                throw new Broken(doing + ": answered " + status + " " + body);
            }
            return this;
        }
    }

    public Answer upload(byte[] workbook) {
        byte[] head = ("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"land.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(onboardings)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(workbook),
                        BodyPublishers.ofByteArray(foot)))
                .build());
    }

    public Answer commit(Answer uploaded) {
        return send(request(URI.create(onboardings + "/" + uploaded.text("id") + "/commit"))
                .header("If-Match", "\"" + uploaded.text("version") + "\"")
                .POST(BodyPublishers.noBody())
                .build());
    }

    Answer read(Answer uploaded) {
        return send(request(URI.create(onboardings + "/" + uploaded.text("id")))
                .GET()
                .build());
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + token.get());
    }

    private Answer send(HttpRequest request) {
        long begin = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JSON.readTree(response.body()), (System.nanoTime() - begin) / 1e9);
        } catch (IOException e) {
            throw new Broken("%s %s: no answer".formatted(request.method(), request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        }
    }
}
