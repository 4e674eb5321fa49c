package org.onebeat.personnel.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls of Keycloak's admin API, as the client of this service. */
@ApplicationScoped
class KeycloakCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AccountSettings settings;
    private final KeycloakToken token;
    private final HttpClient http;

    KeycloakCalls(AccountSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        this.token = new KeycloakToken(settings, this::answer);
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer send(String method, String path, JsonNode body) {
        return call(method, path, body);
    }

    private Answer call(String method, String path, JsonNode body) {
        Answer answer = answer(request(method, path, body));
        if (answer.is(401)) {
            token.forget();
            answer = answer(request(method, path, body));
        }
        if (answer.is(401) || answer.is(403)) {
            throw new DirectoryAway("Keycloak lets " + settings.clientId() + " not " + method + " " + path);
        }
        return answer;
    }

    private HttpRequest request(String method, String path, JsonNode body) {
        URI address = URI.create(root() + "/admin/realms/" + settings.realm() + path);
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.present())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
    }

    /** An overloaded or restarting Keycloak is one that is away. */
    private Answer answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 500 || response.statusCode() == 429) {
                throw new DirectoryAway("Keycloak answered " + response.statusCode());
            }
            return new Answer(
                    response.statusCode(),
                    json(response.body()),
                    response.headers().firstValue("Location"));
        } catch (IOException away) {
            throw new DirectoryAway(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DirectoryAway(stopped);
        }
    }

    private static JsonNode json(byte[] body) throws IOException {
        return body.length == 0 ? null : JSON.readTree(new String(body, StandardCharsets.UTF_8));
    }

    private String root() {
        return settings.serverUrl()
                .orElseThrow(() -> new DirectoryAway("onebeat.accounts.server-url is not set"))
                .toString();
    }
}
