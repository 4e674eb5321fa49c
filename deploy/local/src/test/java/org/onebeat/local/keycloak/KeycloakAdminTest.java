package org.onebeat.local.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A realm that is there already, as the Keycloak of an earlier version left it. */
class KeycloakAdminTest {

    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private String roles = "[{\"name\": \"CITY_ADMIN\"}, {\"name\": \"offline_access\"}]";
    private String available =
            "[{\"id\": \"r1\", \"name\": \"manage-clients\"}, {\"id\": \"r2\", \"name\": \"manage-realm\"}]";
    private final List<String> given = Collections.synchronizedList(new ArrayList<>());
    private HttpServer keycloak;

    @BeforeEach
    void start() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", this::answer);
        keycloak.start();
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void getsTheRolesThatCameSinceAndNothingElse() {
        bring();

        assertEquals(11, made.size(), made::toString);
        assertEquals(List.of("[{\"id\":\"r1\",\"name\":\"manage-clients\"}]"), given);
        assertEquals(
                1,
                made.stream().filter(role -> role.contains("SUPPORTING_LEADER")).count());
        assertFalse(made.stream().anyMatch(role -> role.contains("CITY_ADMIN")));
    }

    @Test
    void getsNothingWhereItHasThemAll() {
        bring();
        roles = "[{\"name\": \"CITY_ADMIN\"}, " + String.join(", ", made) + "]";
        made.clear();
        given.clear();
        available = "[{\"id\": \"r2\", \"name\": \"manage-realm\"}]";

        bring();

        assertEquals(List.of(), made);
        assertEquals(List.of(), given);
    }

    private void bring() {
        URI address = URI.create("http://localhost:" + keycloak.getAddress().getPort());
        try (KeycloakAdmin admin = new KeycloakAdmin(address, "password")) {
            admin.bring(RealmTest.realm(RealmTest.VALUES));
        }
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/token")) {
            reply(call, 200, "{\"access_token\": \"t\"}");
        } else if (call.getRequestMethod().equals("POST") && path.equals("/admin/realms/onebeat/roles")) {
            made.add(body);
            reply(call, 201, "");
        } else if (call.getRequestMethod().equals("POST") && path.contains("/role-mappings/clients/")) {
            given.add(body);
            reply(call, 204, "");
        } else if (call.getRequestMethod().equals("GET")) {
            reply(call, 200, known(path));
        } else {
            reply(call, 500, "{}");
        }
    }

    private String known(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "roles" -> roles;
            case "clients" -> "[{\"id\": \"c1\"}]";
            case "service-account-user" -> "{\"id\": \"u1\"}";
            case "available" -> available;
            default -> "{}";
        };
    }

    private static void reply(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
