package org.onebeat.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** JSON over HTTP, with a bearer token once signed in, and a new one when it has run out. Any thread may call. */
public final class Api implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TOKEN_RAN_OUT = 401;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;
    private volatile Supplier<String> renewal = () -> "";
    private volatile String token = "";

    public Api(URI base) {
        this.base = base;
    }

    /** Signs in with a password at an OpenID provider's token address. */
    public void signIn(URI tokens, String client, String account, String password) {
        var form = Map.of("grant_type", "password", "client_id", client, "username", account, "password", password);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        renewal = () -> once(request).expect("signing in as " + account).text("access_token");
        renew(token);
    }

    /** One call at a time, and only if nobody else has done it: Keycloak refuses to let a user in twice at once. */
    private synchronized void renew(String stale) {
        if (token.equals(stale)) {
            token = renewal.get();
        }
    }

    public Answer get(String path) {
        return send(() -> request(path).GET());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(path, "POST", "application/json", json(body), headers);
    }

    public Answer put(String path, Object body) {
        return send(path, "PUT", "application/json", json(body));
    }

    public Answer post(String path, String contentType, byte[] body, String... headers) {
        return send(path, "POST", contentType, BodyPublishers.ofByteArray(body), headers);
    }

    private Answer send(String path, String method, String type, BodyPublisher body, String... headers) {
        return send(() -> {
            var builder = request(path).header("Content-Type", type).method(method, body);
            return headers.length == 0 ? builder : builder.headers(headers);
        });
    }

    private Answer send(Supplier<HttpRequest.Builder> call) {
        String used = token;
        Answer answer = once(call.get().build());
        if (answer.status() != TOKEN_RAN_OUT || used.isEmpty()) {
            return answer;
        }
        renew(used);
        return once(call.get().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer once(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), parse(response.body()));
        } catch (IOException e) {
            throw new Broken("%s %s: no answer".formatted(request.method(), request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted while waiting for " + request.uri(), e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? NullNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.getNodeFactory().textNode(new String(body, StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
