package org.onebeat.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.local.SettingsOfTheLocalPlatform;

/** What is added to the platform is added to the chart, or these fail. */
class ChartKeepsUpTest {

    private static final List<JsonNode> MANIFESTS = Chart.render(Scenarios.CITY);

    @TempDir
    Path home;

    @Test
    void everyServiceIsDeployed() {
        assertEquals(Promised.programs(), names("Deployment", "onebeat-"));
        assertEquals(Promised.programs(), names("Service", "onebeat-"));
        assertEquals(Promised.services(), names("KafkaUser", "onebeat-", "-kafka"));
    }

    @Test
    void everyServiceIsMigrated() {
        var migrated = of("Job")
                .filter(job -> name(job).contains("-migration-"))
                .map(job -> name(job).replaceAll("onebeat-(.*)-migration-.*", "$1"))
                .collect(Collectors.toSet());

        assertEquals(Promised.services(), migrated);
    }

    @Test
    void everyTopicIsThereAndOfItsKind() {
        var topics = new TreeMap<String, String>();
        of("KafkaTopic")
                .forEach(topic -> topics.put(
                        name(topic),
                        topic.at("/spec/config").path("cleanup.policy").asText()));

        var promised = new TreeMap<String, String>();
        Promised.topics().forEach((topic, kind) -> promised.put(topic, kind.equals("compact") ? "compact" : "delete"));
        assertEquals(promised, topics);
    }

    @Test
    void portsAndProbesAreThoseTheServicesListenOn() {
        for (String service : Promised.programs()) {
            JsonNode container = container(service);

            assertEquals(
                    Promised.port(service),
                    container.at("/ports/0/containerPort").asInt(),
                    service);
            for (String probe : Set.of("startupProbe", "readinessProbe", "livenessProbe")) {
                assertEquals(
                        Promised.healthPort(service),
                        container.path(probe).at("/httpGet/port").asInt(),
                        service);
            }
        }
    }

    @Test
    void everyServiceIsToldWhatTheLauncherTellsIt() {
        var launcher = new SettingsOfTheLocalPlatform(home);
        for (String service : Promised.programs()) {
            Set<String> told = environment(container(service));
            Set<String> missing = new TreeSet<>(launcher.of(service));
            missing.removeAll(told);
            missing.removeAll(Set.of("QUARKUS_FLYWAY_USERNAME", "QUARKUS_FLYWAY_PASSWORD")); // its migration's alone
            missing.removeAll(Set.of("ONEBEAT_GATEWAY_WEB_ROOT")); // in the image
            missing.removeAll(Set.of("ONEBEAT_ACCOUNTS_REALM", "ONEBEAT_ACCOUNTS_CLIENT_ID")); // their defaults

            assertEquals(Set.of(), missing, service);
        }
    }

    @Test
    void noPasswordOrKeyIsWrittenDown() {
        var secrets = MANIFESTS.stream()
                .flatMap(ChartKeepsUpTest::variables)
                .filter(variable -> variable.path("name").asText().matches(".*(PASSWORD|SECRET|KEY|JAAS_CONFIG)$"))
                .toList();

        assertTrue(secrets.size() > 30);
        assertTrue(
                secrets.stream().allMatch(variable -> variable.at("/valueFrom/secretKeyRef/key")
                        .isTextual()),
                secrets::toString);
        assertEquals(0, of("Secret").count());
    }

    private static Stream<JsonNode> variables(JsonNode manifest) {
        return StreamSupport.stream(
                manifest.at("/spec/template/spec/containers/0/env").spliterator(), false);
    }

    private static Set<String> environment(JsonNode container) {
        return StreamSupport.stream(container.path("env").spliterator(), false)
                .map(variable -> variable.path("name").asText())
                .collect(Collectors.toSet());
    }

    private static JsonNode container(String service) {
        return of("Deployment")
                .filter(manifest -> name(manifest).equals("onebeat-" + service))
                .findFirst()
                .orElseThrow()
                .at("/spec/template/spec/containers/0");
    }

    private static Set<String> names(String kind, String... around) {
        return of(kind).map(
                        manifest -> Stream.of(around).reduce(name(manifest), (name, part) -> name.replace(part, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> of(String kind) {
        return MANIFESTS.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind));
    }

    private static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }
}
