package org.onebeat.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pod of ours may do as little as it can do with. */
class HardeningTest {

    @ParameterizedTest
    @ValueSource(strings = {Scenarios.CITY, Scenarios.EXTERNAL})
    void noPodHasMoreRightsThanItNeeds(String values) {
        for (JsonNode pod : pods(values)) {
            String name = pod.toString();
            assertFalse(pod.path("automountServiceAccountToken").asBoolean(true), name);
            assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean(), name);
            assertNotEquals(0, pod.at("/securityContext/runAsUser").asInt(), name);
            assertEquals(
                    "RuntimeDefault",
                    pod.at("/securityContext/seccompProfile/type").asText(),
                    name);
            for (JsonNode container : pod.path("containers")) {
                JsonNode context = container.path("securityContext");
                assertTrue(context.path("readOnlyRootFilesystem").asBoolean(), name);
                assertFalse(context.path("allowPrivilegeEscalation").asBoolean(true), name);
                assertEquals("[\"ALL\"]", context.at("/capabilities/drop").toString(), name);
                assertFalse(container.at("/resources/limits/memory").isMissingNode(), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Scenarios.CITY, Scenarios.EXTERNAL})
    void everyPodThatTalksHasAPolicyThatSaysToWhom(String values) {
        List<JsonNode> manifests = Chart.render(values);
        var talkers = pods(manifests, "name").collect(Collectors.toCollection(TreeSet::new));
        var policed = new TreeSet<String>();
        manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals("NetworkPolicy"))
                .map(policy -> policy.at("/spec/podSelector"))
                .forEach(selector -> {
                    policed.add(selector.at("/matchLabels")
                            .path("app.kubernetes.io/name")
                            .asText());
                    selector.at("/matchExpressions/0/values").forEach(value -> policed.add(value.asText()));
                });

        talkers.removeAll(policed);

        assertEquals(new TreeSet<>(), talkers);
    }

    @Test
    void whatNobodyNamedMayNotTalk() {
        JsonNode deny = Chart.render(Scenarios.CITY).stream()
                .filter(manifest -> manifest.at("/metadata/name").asText().equals("onebeat-default-deny"))
                .findFirst()
                .orElseThrow();

        assertEquals("[\"Ingress\",\"Egress\"]", deny.at("/spec/policyTypes").toString());
        assertTrue(deny.at("/spec/ingress").isMissingNode());
        assertEquals(53, deny.at("/spec/egress/0/ports/0/port").asInt());
        assertEquals(1, deny.at("/spec/egress").size());
    }

    private static List<JsonNode> pods(String values) {
        return Chart.render(values).stream()
                .map(manifest -> manifest.at("/spec/template/spec"))
                .filter(JsonNode::isObject)
                .toList();
    }

    private static java.util.stream.Stream<String> pods(List<JsonNode> manifests, String label) {
        return manifests.stream()
                .map(manifest -> manifest.at("/spec/template/metadata/labels")
                        .path("app.kubernetes.io/" + label)
                        .asText())
                .filter(name -> !name.isEmpty());
    }
}
