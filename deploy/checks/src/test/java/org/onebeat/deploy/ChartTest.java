package org.onebeat.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.LintResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart renders in every way it can be set, and what it renders is what Kubernetes knows. */
class ChartTest {

    private static final Strict STRICT = Strict.kubernetesAndStrimzi();

    /** Kinds whose definitions do not come without a registry; docs/deployment.md says how they were checked. */
    private static final Set<String> OF_OTHERS = Set.of(
            "postgresql.cnpg.io/v1/Cluster",
            "k8s.keycloak.org/v2alpha1/Keycloak",
            "monitoring.coreos.com/v1/ServiceMonitor");

    @ParameterizedTest
    @MethodSource("org.onebeat.deploy.Scenarios#all")
    void whateverIsSwitchedEveryManifestIsFlawless(String values) {
        List<JsonNode> manifests = Chart.render(values);

        assertEquals(
                List.of(),
                manifests.stream()
                        .filter(STRICT::knows)
                        .flatMap(manifest -> STRICT.flaws(manifest).stream())
                        .toList());
        var unknown = manifests.stream()
                .filter(manifest -> !STRICT.knows(manifest))
                .map(Strict::kind)
                .collect(Collectors.toSet());
        assertTrue(OF_OTHERS.containsAll(unknown), unknown::toString);
    }

    @Test
    void theLinterFindsNoFault() {
        LintResult result = Chart.lint();

        assertFalse(result.isFailed(), () -> result.getMessages().toString());
    }

    @Test
    void everySwitchChangesWhatIsRendered() {
        Scenarios.SWITCHES.forEach((name, values) -> {
            String first = Chart.text(Scenarios.CITY + values.getFirst());
            String other =
                    values.size() > 1 ? Chart.text(Scenarios.CITY + values.getLast()) : Chart.text(Scenarios.CITY);
            assertNotEquals(first, other, name);
        });
    }

    @Test
    void aValueThatNobodyReadsIsRefused() {
        var refusal =
                assertThrows(RuntimeException.class, () -> Chart.text(Scenarios.CITY + "ingres: { enabled: true }"));

        assertTrue(refusal.getMessage().contains("ingres"), refusal::getMessage);
    }

    @Test
    void anInstallationWithoutACityIsRefused() {
        var refusal = assertThrows(RuntimeException.class, () -> Chart.text("city: { code: \"\" }"));

        assertTrue(refusal.getMessage().contains("city"), refusal::getMessage);
    }
}
