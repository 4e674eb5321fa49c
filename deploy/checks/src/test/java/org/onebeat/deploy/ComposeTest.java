package org.onebeat.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.local.Repository;
import org.onebeat.local.SettingsOfTheLocalPlatform;

/** The compose file is well formed, keeps up with the platform, and holds no secret. */
class ComposeTest {

    private static final Path ROOT = Repository.here().root();
    private static final JsonNode FILE = Yaml.one(ROOT.resolve("docker-compose.yml"));
    private static final JsonNode PARTS = FILE.path("services");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"docker-compose.yml", "deploy/compose/behind-proxy.yml"})
    void everyWordIsOneThatComposeKnows(String file) {
        assertEquals(List.of(), Strict.flaws(Strict.compose(), Yaml.one(ROOT.resolve(file))));
    }

    @Test
    void everyServiceIsAPartOnItsOwnPort() {
        for (String service : Promised.programs()) {
            JsonNode part = PARTS.path(service);

            assertEquals(service, part.at("/build/args/SERVICE").asText(), service);
            assertEquals(
                    "onebeat/" + service + ":${ONEBEAT_VERSION:-latest}",
                    part.path("image").asText());
            assertEquals(
                    Integer.toString(Promised.healthPort(service)),
                    part.at("/healthcheck/test/2").asText());
        }
    }

    @Test
    void theGatewayKnowsTheWayToEveryService() {
        for (String service : Promised.services()) {
            String route = PARTS.at("/gateway/environment")
                    .path("ONEBEAT_GATEWAY_ROUTES_" + service.toUpperCase(java.util.Locale.ROOT))
                    .asText();

            assertEquals("http://" + service + ":" + Promised.port(service), route);
        }
    }

    @Test
    void everyServiceIsToldWhatTheLauncherTellsIt() {
        var launcher = new SettingsOfTheLocalPlatform(home);
        for (String service : Promised.programs()) {
            Set<String> told = names(PARTS.path(service).path("environment"));
            PARTS.path(service)
                    .path("secrets")
                    .forEach(secret -> told.add(secret.path("target").asText()));
            Set<String> missing = new TreeSet<>(launcher.of(service));
            missing.removeAll(told);
            missing.removeAll(Set.of("ONEBEAT_GATEWAY_WEB_ROOT")); // in the image
            missing.removeAll(Set.of(
                    "ONEBEAT_ACCOUNTS_REALM",
                    "ONEBEAT_ACCOUNTS_CLIENT_ID",
                    "ONEBEAT_INSTALLATION_ADMINISTRATOR_NAME")); // their defaults

            assertEquals(Set.of(), missing, service);
        }
    }

    @Test
    void everyDatabaseOfAServiceIsMade() {
        String made = PARTS.at("/databases/entrypoint").toString();
        for (String service : Promised.services()) {
            String url = PARTS.path(service)
                    .at("/environment/QUARKUS_DATASOURCE_JDBC_URL")
                    .asText();
            String database = url.substring(url.lastIndexOf('/') + 1);
            String argument = database.equals(service) ? service : service + ":" + database;

            assertTrue(made.contains("\"" + argument + "\""), argument);
        }
    }

    @Test
    void everySecretIsAFileThatTheScriptMakes() throws Exception {
        int exit = new ProcessBuilder(
                        ROOT.resolve("deploy/compose/secrets.sh").toString(),
                        home.resolve("secrets").toString())
                .inheritIO()
                .start()
                .waitFor();

        assertEquals(0, exit);
        for (JsonNode secret : FILE.path("secrets")) {
            Path file = home.resolve(secret.path("file").asText().replace("deploy/compose/", ""));
            assertTrue(Files.size(file) >= 32, file::toString);
        }
        assertEquals(FILE.path("secrets").size(), files(home.resolve("secrets")));
    }

    @Test
    void noPasswordOrKeyIsWrittenDown() {
        PARTS.properties().forEach(part -> names(part.getValue().path("environment"))
                .forEach(name -> assertFalse(name.matches(".*(PASSWORD|SECRET|KEY)$"), part.getKey() + " " + name)));
    }

    @Test
    void everyPartIsHardenedAndLimited() {
        PARTS.properties().forEach(part -> {
            String name = part.getKey();
            JsonNode settings = part.getValue();
            assertTrue(settings.path("read_only").asBoolean(), name);
            assertEquals("[\"ALL\"]", settings.path("cap_drop").toString(), name);
            assertEquals(
                    "[\"no-new-privileges:true\"]",
                    settings.path("security_opt").toString(),
                    name);
            assertTrue(settings.has("mem_limit"), name);
            assertTrue(Promised.programs().contains(name) || settings.has("user"), name); // ours say it in the image
        });
    }

    private static long files(Path folder) throws Exception {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).count();
        }
    }

    private static Set<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
