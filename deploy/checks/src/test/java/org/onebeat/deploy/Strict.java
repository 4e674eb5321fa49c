package org.onebeat.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks manifests field by field: a field that the schema does not know is a flaw. */
final class Strict {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final Map<String, Schema> kinds = new HashMap<>();

    /** Kubernetes itself, and Strimzi's resources. */
    static Strict kubernetesAndStrimzi() {
        var strict = new Strict();
        JsonNode kubernetes = resource("kubernetes/strict-1.30.json");
        kubernetes
                .get("roots")
                .properties()
                .forEach(root -> strict.kinds.put(root.getKey(), definition(kubernetes, root.getValue())));
        StrimziDefinitions.all()
                .forEach((kind, schema) -> strict.kinds.put(kind, REGISTRY.getSchema(schema.toString())));
        return strict;
    }

    static Schema compose() {
        JsonNode schema = resource("compose/compose-spec.json");
        ((ObjectNode) schema).remove("$schema");
        inToday(schema);
        ((ObjectNode) schema.path("properties")).putObject("name").put("type", "string"); // younger than the schema
        return REGISTRY.getSchema(schema.toString());
    }

    /** The schema names its parts in the manner of an older draft, and its durations are Go's. */
    private static void inToday(JsonNode node) {
        if (node.path("id").isTextual()) {
            ((ObjectNode) node).remove("id");
        }
        if (node.path("format").asText().equals("duration")) {
            ((ObjectNode) node).remove("format");
        }
        node.forEach(Strict::inToday);
    }

    static List<String> flaws(Schema schema, JsonNode document) {
        return schema.validate(document.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    boolean knows(JsonNode manifest) {
        return kinds.containsKey(kind(manifest));
    }

    /** Each place where a manifest of a known kind departs from its schema. */
    List<String> flaws(JsonNode manifest) {
        return flaws(kinds.get(kind(manifest)), manifest).stream()
                .map(flaw ->
                        kind(manifest) + " " + manifest.at("/metadata/name").asText() + ": " + flaw)
                .toList();
    }

    static String kind(JsonNode manifest) {
        return manifest.path("apiVersion").asText() + "/"
                + manifest.path("kind").asText();
    }

    private static Schema definition(JsonNode kubernetes, JsonNode name) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", "#/definitions/" + name.asText());
        schema.set("definitions", kubernetes.get("definitions"));
        return REGISTRY.getSchema(schema.toString());
    }

    private static JsonNode resource(String name) {
        try (InputStream in = Strict.class.getResourceAsStream("/" + name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
