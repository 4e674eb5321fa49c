package org.onebeat.personnel.account;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** The service's own access token, fetched anew shortly before it runs out. */
final class KeycloakToken {
    private static final Duration EARLY = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AccountSettings settings;
    private final Function<HttpRequest, Answer> http;
    private String value;
    private Instant until = Instant.MIN;

    KeycloakToken(AccountSettings settings, Function<HttpRequest, Answer> http) {
        this.settings = settings;
        this.http = http;
    }

    synchronized String present() {
        if (Instant.now().isAfter(until)) {
            Answer answer = http.apply(request());
            if (!answer.is(200)) {
                throw new DirectoryAway("Keycloak gives " + settings.clientId() + " no token: " + answer.status());
            }
            value = answer.body().get("access_token").asText();
            until = Instant.now()
                    .plusSeconds(answer.body().get("expires_in").asLong())
                    .minus(EARLY);
        }
        return value;
    }

    synchronized void forget() {
        until = Instant.MIN;
    }

    private HttpRequest request() {
        URI root = settings.serverUrl().orElseThrow(() -> new DirectoryAway("onebeat.accounts.server-url is not set"));
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.clientId()) + "&client_secret="
                + encoded(settings.clientSecret().orElse(""));
        return HttpRequest.newBuilder(
                        URI.create(root + "/realms/" + settings.realm() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
