package org.onebeat.local.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * How Keycloak is run.
 *
 * @param programs folder it is unpacked to
 * @param distribution its zip, needed the first time
 * @param database environment that names its database: KC_DB_URL, KC_DB_USERNAME, KC_DB_PASSWORD
 * @param administrator password of the installation's administrator {@code admin} in the realm {@code master}
 */
public record KeycloakSettings(
        Path programs,
        Path distribution,
        Path log,
        int port,
        int managementPort,
        Map<String, String> database,
        String administrator) {

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", database.get("KC_DB_URL")),
                Map.entry("KC_DB_USERNAME", database.get("KC_DB_USERNAME")),
                Map.entry("KC_DB_PASSWORD", database.get("KC_DB_PASSWORD")),
                Map.entry("KC_DB_POOL_MAX_SIZE", "15"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("KC_HOSTNAME", address().toString()),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_LOG_CONSOLE_COLOR", "false"),
                Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:error"), // else each question before it is ready
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator));
    }
}
