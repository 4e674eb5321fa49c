package org.onebeat.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks bite: what is wrong by one letter is found. */
class StrictTest {

    private static final Strict STRICT = Strict.kubernetesAndStrimzi();

    @Test
    void aMisspeltFieldOfADeploymentIsAFlaw() {
        JsonNode deployment = Yaml.all("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: { name: case }
                spec:
                  selector: { matchLabels: { a: b } }
                  template:
                    spec:
                      containers: [{ name: case, image: case, readynessProbe: { httpGet: { path: /, port: 1 } } }]
                """).getFirst();

        List<String> flaws = STRICT.flaws(deployment);

        assertEquals(1, flaws.size(), flaws::toString);
        assertTrue(flaws.getFirst().contains("readynessProbe"), flaws::toString);
    }

    @Test
    void aMisspeltFieldOfATopicIsAFlaw() {
        JsonNode topic = Yaml.all("""
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata: { name: topic }
                spec: { partitions: 12, replica: 3 }
                """).getFirst();

        List<String> flaws = STRICT.flaws(topic);

        assertEquals(1, flaws.size(), flaws::toString);
        assertTrue(flaws.getFirst().contains("replica"), flaws::toString);
    }

    @Test
    void aMisspeltWordOfAComposeFileIsAFlaw() {
        JsonNode compose = Yaml.all("""
                services:
                  case: { image: case, read_onyl: true }
                """).getFirst();

        List<String> flaws = Strict.flaws(Strict.compose(), compose);

        assertEquals(1, flaws.size(), flaws::toString);
        assertTrue(flaws.getFirst().contains("read_onyl"), flaws::toString);
    }
}
