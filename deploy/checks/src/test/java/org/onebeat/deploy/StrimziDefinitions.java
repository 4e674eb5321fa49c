package org.onebeat.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strimzi's resource definitions, by its own generator, made as strict as Kubernetes is about what is its own. */
final class StrimziDefinitions {

    private static final Map<String, String> CLASSES = Map.of(
            "Kafka", "io.strimzi.api.kafka.model.kafka.Kafka",
            "KafkaNodePool", "io.strimzi.api.kafka.model.nodepool.KafkaNodePool",
            "KafkaTopic", "io.strimzi.api.kafka.model.topic.KafkaTopic",
            "KafkaUser", "io.strimzi.api.kafka.model.user.KafkaUser");

    private StrimziDefinitions() {}

    /** apiVersion/kind to its schema. */
    static Map<String, JsonNode> all() {
        try {
            Path folder = Files.createTempDirectory("strimzi");
            generate(folder);
            var schemas = new HashMap<String, JsonNode>();
            for (String kind : CLASSES.keySet()) {
                Path file = folder.resolve(kind);
                JsonNode definition = Yaml.one(file);
                for (JsonNode version : definition.at("/spec/versions")) {
                    String name = definition.at("/spec/group").asText() + "/"
                            + version.get("name").asText() + "/" + kind;
                    schemas.put(name, strict(version.at("/schema/openAPIV3Schema")));
                }
                Files.delete(file);
            }
            Files.delete(folder);
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a JVM of its own: the generator brings libraries of other versions. */
    private static void generate(Path folder) throws IOException {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/strimzi/*",
                "io.strimzi.crdgenerator.CrdGenerator",
                "--target-kube",
                "1.30+",
                "--yaml"));
        CLASSES.forEach((kind, type) -> words.add(type + "=" + folder.resolve(kind)));
        Process generator = new ProcessBuilder(words).inheritIO().start();
        try {
            if (generator.waitFor() != 0) {
                throw new IOException("Strimzi's generator failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** An object whose fields are named has no others, except the root's metadata. */
    private static JsonNode strict(JsonNode schema) {
        var root = (ObjectNode) schema.deepCopy();
        close(root);
        root.withObject("/properties").putObject("metadata").put("type", "object");
        root.withObject("/properties").putObject("apiVersion").put("type", "string");
        root.withObject("/properties").putObject("kind").put("type", "string");
        return root;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
            object.put("additionalProperties", false);
        }
        node.forEach(StrimziDefinitions::close);
    }
}
