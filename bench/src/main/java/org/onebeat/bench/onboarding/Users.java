package org.onebeat.bench.onboarding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;

/** The users of the realm, as Keycloak counts them; asked as the client of personnel. */
final class Users {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Users() {}

    static int count(Installation at) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String secret = URLEncoder.encode(at.secrets().password("client.personnel"), StandardCharsets.UTF_8);
            HttpRequest login = HttpRequest.newBuilder(at.tokenAddress())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "grant_type=client_credentials&client_id=onebeat-personnel&client_secret=" + secret))
                    .build();
            String token =
                    JSON.readTree(answer(http, login)).path("access_token").asText();
            URI users = at.keycloakAddress().resolve("/admin/realms/onebeat/users/count");
            return Integer.parseInt(answer(
                    http,
                    HttpRequest.newBuilder(users)
                            .header("Authorization", "Bearer " + token)
                            .build()));
        } catch (IOException e) {
            throw new Broken("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        }
    }

    private static String answer(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new Broken(request.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }
}
