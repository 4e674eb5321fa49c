package org.onebeat.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.onebeat.local.postgres.Database;
import org.onebeat.local.seed.City;

/** What the parts of one local platform are told: addresses, passwords, keys, the city. */
public record Installation(Repository repository, City city, Place place, Secrets secrets, int offset) {

    public static final String ADMINISTRATOR = "admin";

    public int port(int usual) {
        return usual + offset;
    }

    public URI gatewayAddress() {
        return URI.create("http://localhost:" + port(Topology.GATEWAY));
    }

    public URI keycloakAddress() {
        return URI.create("http://localhost:" + port(Topology.KEYCLOAK));
    }

    public URI realmAddress() {
        return keycloakAddress().resolve("/realms/onebeat");
    }

    public URI tokenAddress() {
        return URI.create(realmAddress() + "/protocol/openid-connect/token");
    }

    public String postgresAddress(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(Topology.POSTGRES), database);
    }

    String kafkaAddress() {
        return "127.0.0.1:" + port(Topology.KAFKA);
    }

    /** Password of the demonstration accounts, the first administrator among them. */
    public String demonstrationPassword() {
        return secrets.typed("demonstration");
    }

    public String postgresPassword() {
        return secrets.password("postgres.superuser");
    }

    public String keycloakPassword() {
        return secrets.password("keycloak.admin");
    }

    public Database database(String name) {
        return new Database(
                name, secrets.password("database." + name + ".owner"), secrets.password("database." + name + ".app"));
    }

    Map<String, String> common(int port) {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port(port)),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                realmAddress().toString(),
                "QUARKUS_LOG_CONSOLE_COLOR",
                "false");
    }

    Map<String, String> storage(String name) {
        Database database = database(name);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgresAddress(name),
                "QUARKUS_DATASOURCE_USERNAME", database.app(),
                "QUARKUS_DATASOURCE_PASSWORD", database.appPassword(),
                "QUARKUS_FLYWAY_USERNAME", database.owner(),
                "QUARKUS_FLYWAY_PASSWORD", database.ownerPassword(),
                "KAFKA_BOOTSTRAP_SERVERS", kafkaAddress(),
                "ONEBEAT_ENCRYPTION_KEY", secrets.key("encryption." + name),
                "ONEBEAT_ENCRYPTION_INDEX_KEY", secrets.key("encryption." + name + ".index"));
    }

    Map<String, String> jurisdiction() {
        return Map.of("ONEBEAT_INSTALLATION_CITY_CODE", city.code(), "ONEBEAT_INSTALLATION_CITY_NAME", city.name());
    }

    Map<String, String> personnel() {
        return Map.of(
                "ONEBEAT_INSTALLATION_ADMINISTRATOR",
                ADMINISTRATOR,
                "ONEBEAT_INSTALLATION_ADMINISTRATOR_NAME",
                "系统管理员",
                "ONEBEAT_ACCOUNTS_SERVER_URL",
                keycloakAddress().toString(),
                "ONEBEAT_ACCOUNTS_REALM",
                "onebeat",
                "ONEBEAT_ACCOUNTS_CLIENT_ID",
                "onebeat-personnel",
                "ONEBEAT_ACCOUNTS_CLIENT_SECRET",
                secrets.password("client.personnel"));
    }

    Map<String, String> gateway() {
        return Map.ofEntries(
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(port(Topology.GATEWAY_MANAGEMENT))),
                Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.password("client.gateway")),
                Map.entry("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.password("gateway.state")),
                Map.entry("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.password("gateway.session")),
                Map.entry("ONEBEAT_GATEWAY_CSRF_SECRET", secrets.key("gateway.csrf")),
                Map.entry("ONEBEAT_GATEWAY_WEB_ROOT", repository.pages().toString()),
                Map.entry("ONEBEAT_GATEWAY_ROUTES_JURISDICTION", "http://localhost:" + port(8081)),
                Map.entry("ONEBEAT_GATEWAY_ROUTES_PERSONNEL", "http://localhost:" + port(8082)),
                Map.entry("ONEBEAT_GATEWAY_ROUTES_CASE", "http://localhost:" + port(8083)),
                Map.entry("ONEBEAT_GATEWAY_ROUTES_HAZARD", "http://localhost:" + port(8084)),
                Map.entry("ONEBEAT_GATEWAY_ROUTES_FIELDWORK", "http://localhost:" + port(8085)),
                Map.entry("ONEBEAT_GATEWAY_ROUTES_ASSESSMENT", "http://localhost:" + port(8086)));
    }

    /** Values of the placeholders in the realm file. */
    Map<String, String> realm() {
        return Map.of(
                "ONEBEAT_PUBLIC_URL", gatewayAddress().toString(),
                "ONEBEAT_GATEWAY_SECRET", secrets.password("client.gateway"),
                "ONEBEAT_PERSONNEL_SECRET", secrets.password("client.personnel"),
                "ONEBEAT_HOTLINE_SECRET", secrets.password("client.hotline"),
                "ONEBEAT_ADMINISTRATOR_PASSWORD", demonstrationPassword(),
                "ONEBEAT_ADMINISTRATOR_PASSWORD_TEMPORARY", "false");
    }

    /** The servers for the services' tests, as the test-kit wants them named. */
    Map<String, String> serviceTests() {
        return Map.of(
                "ONEBEAT_TEST_POSTGRES",
                "%s?user=postgres&password=%s".formatted(postgresAddress("postgres"), postgresPassword()),
                "ONEBEAT_TEST_KAFKA",
                kafkaAddress(),
                "ONEBEAT_TEST_KEYCLOAK",
                keycloakAddress().toString(),
                "ONEBEAT_TEST_KEYCLOAK_SECRET",
                secrets.password("client.personnel"));
    }

    /** What the journeys need to know. */
    Map<String, String> journeys(Path report) {
        return Map.of(
                "ONEBEAT_DEMONSTRATION", place.expectation().toString(),
                "ONEBEAT_URL", gatewayAddress().toString(),
                "ONEBEAT_KEYCLOAK_URL", keycloakAddress().toString(),
                "ONEBEAT_PASSWORD", demonstrationPassword(),
                "ONEBEAT_HOTLINE_SECRET", secrets.password("client.hotline"),
                "PLAYWRIGHT_JUNIT_OUTPUT_NAME", report.toString());
    }
}
