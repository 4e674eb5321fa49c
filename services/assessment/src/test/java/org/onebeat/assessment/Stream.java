package org.onebeat.assessment;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** A browser's end of a stream. */
public final class Stream implements AutoCloseable {
    private final StringBuffer text = new StringBuffer();
    private final InputStream body;
    private volatile boolean ended;

    private Stream(InputStream body) {
        this.body = body;
        Thread.ofVirtual().start(this::read);
    }

    public static Stream watch(String account, Role role) {
        return watch(Tokens.of(account, role));
    }

    public static Stream watch(String token) {
        return watching(token, "");
    }

    public static Stream watch(String account, Role role, String besides) {
        return watching(Tokens.of(account, role), besides);
    }

    private static Stream watching(String token, String besides) {
        HttpResponse<InputStream> response = ask(token, besides);
        if (response.statusCode() != 200) {
            throw new AssertionError("status " + response.statusCode());
        }
        return new Stream(response.body());
    }

    public static int statusFor(String account, Role role) {
        HttpResponse<InputStream> response = ask(Tokens.of(account, role), "");
        new Stream(response.body()).close();
        return response.statusCode();
    }

    private static HttpResponse<InputStream> ask(String token, String besides) {
        URI uri = URI.create("http://localhost:" + RestAssured.port
                + "/api/v1/assessment/overview/live?from=2026-01-01&until=2027-01-01" + besides);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    public void awaitFound(int disputes) {
        await().until(() -> lastData().contains("{\"indicator\":\"FOUND\",\"value\":" + disputes + ","));
    }

    public int figures() {
        return text.toString().split("data:", -1).length - 1;
    }

    public String text() {
        return text.toString();
    }

    public boolean ended() {
        return ended;
    }

    private String lastData() {
        return text.substring(Math.max(0, text.lastIndexOf("data:")));
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                text.append(line).append('\n');
            }
        } catch (IOException closed) {
            text.append("(broken off)");
        }
        ended = true;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException already) {
            ended = true;
        }
    }
}
