package org.onebeat.personnel.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Against a real Keycloak with our realm, named by the environment. */
@EnabledIfEnvironmentVariable(named = "ONEBEAT_TEST_KEYCLOAK", matches = "http.*")
class KeycloakClientsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakCalls calls = new KeycloakCalls(KeycloakDirectoryTest.settings());
    private final KeycloakClients clients = new KeycloakClients(calls, new KeycloakRoles(calls));
    private final int system = ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE);
    private final String name = "system-" + system;

    @Test
    void aSystemComesInWithItsSecretAndItsScopes() throws Exception {
        String id = clients.keep(client(null, true, "case:write", "hazard:read"));

        JsonNode token = token(clients.freshSecret(id));

        assertEquals("service-account-" + name, token.get("preferred_username").asText());
        assertEquals("case:write hazard:read", token.get("onebeat_scopes").asText());
        assertEquals(1, count(token.at("/realm_access/roles"), "SYSTEM"));
        assertEquals(1, count(token.get("aud"), "onebeat-api"));
    }

    @Test
    void aChangeKeepsTheSecretAndAFreshOneEndsIt() throws Exception {
        String id = clients.keep(client(null, true, "case:write"));
        String secret = clients.freshSecret(id);

        clients.keep(client(id, true, "hazard:write"));

        assertEquals("hazard:write", token(secret).get("onebeat_scopes").asText());
        assertNotEquals(secret, clients.freshSecret(id));
        assertFalse(answer(secret).statusCode() == 200);
    }

    @Test
    void aClosedOneIsNotLetIn() throws Exception {
        String id = clients.keep(client(null, true, "case:write"));
        String secret = clients.freshSecret(id);

        clients.keep(client(id, false, "case:write"));

        assertFalse(answer(secret).statusCode() == 200);
    }

    @Test
    void oneMadeBeforeACrashIsTheSame() {
        String id = clients.keep(client(null, true, "case:write"));

        assertEquals(id, clients.keep(client(null, true, "case:write")));
    }

    @Test
    void aForeignClientIsNeverTaken() {
        Client foreign = new Client(system, null, "onebeat-gateway", "网关", new TreeSet<>(Set.of("case:write")), true);

        assertThrows(AccountTaken.class, () -> clients.keep(foreign));
    }

    private Client client(String identity, boolean open, String... scopes) {
        return new Client(system, identity, name, "热线", new TreeSet<>(Set.of(scopes)), open);
    }

    private JsonNode token(String secret) throws IOException, InterruptedException {
        String token = JSON.readTree(answer(secret).body()).get("access_token").asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private HttpResponse<String> answer(String secret) throws IOException, InterruptedException {
        String address = System.getenv("ONEBEAT_TEST_KEYCLOAK") + "/realms/onebeat/protocol/openid-connect/token";
        String form = "grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret;
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static int count(JsonNode node, String value) {
        int found = 0;
        for (JsonNode one : node.isArray() ? node : JSON.createArrayNode().add(node)) {
            found += one.asText().equals(value) ? 1 : 0;
        }
        return found;
    }
}
