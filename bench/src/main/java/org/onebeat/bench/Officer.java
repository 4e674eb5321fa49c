package org.onebeat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.onebeat.local.Broken;

/** Somebody who signs in with the real Keycloak, and the villages they answer for. */
public final class Officer {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MARGIN_SECONDS = 60;

    private final URI realm;
    private final String account;
    private final String password;
    private final List<Integer> villages;
    private String token = "";
    private Instant renewal = Instant.MIN;

    public Officer(URI realm, String account, String password, List<Integer> villages) {
        this.realm = realm;
        this.account = account;
        this.password = password;
        this.villages = villages;
    }

    /** One of the villages, each as likely as the others. */
    public int village() {
        return villages.get(ThreadLocalRandom.current().nextInt(villages.size()));
    }

    public synchronized String token() {
        if (Instant.now().isAfter(renewal)) {
            JsonNode answer = ask();
            token = answer.path("access_token").asText();
            renewal = Instant.now().plusSeconds(answer.path("expires_in").asInt() - MARGIN_SECONDS);
        }
        return token;
    }

    /** With what the account may do by now. */
    synchronized void signInAgain() {
        renewal = Instant.MIN;
    }

    private JsonNode ask() {
        String form = "grant_type=password&client_id=onebeat-cli&username=" + account + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new Broken(
                        account + " could not sign in: " + new String(response.body(), StandardCharsets.UTF_8));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new Broken("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        }
    }
}
