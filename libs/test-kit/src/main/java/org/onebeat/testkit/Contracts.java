package org.onebeat.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Received;

/**
 * The events as promised in {@code api-specs/events}. Who tells an event tests what it writes, who hears one tests that
 * it can read the example; both by name, such as {@code case/dispute-reported}.
 */
public final class Contracts {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaLoader(loader ->
                    loader.allow(iri -> iri.toString().startsWith("file:")).fetchRemoteResources()));

    private Contracts() {}

    /** @throws AssertionError naming each place where the document departs from the schema */
    public static void assertMatches(String event, JsonNode document) {
        assertMatches(event, document.toString());
    }

    /** The event's data as it goes on the wire, and its type as the file is named. */
    public static void assertMatches(String name, Event event) {
        String type = "org.onebeat." + name.replace('/', '.') + ".v1";
        if (!type.equals(event.type())) {
            throw new AssertionError("Type is " + event.type() + ", not " + type);
        }
        assertMatches(name, Received.of(event).as(JsonNode.class));
    }

    private static void assertMatches(String event, String json) {
        List<Error> departures = schema(event)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!departures.isEmpty()) {
            throw new AssertionError(event + " departs from its schema: " + departures + "\n" + json);
        }
    }

    /** The example that stands beside the schema. */
    public static JsonNode example(String event) {
        try {
            return JsonMapper.builder().build().readTree(text(event + ".v1.example.json"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A received event with the example as its data. */
    public static Received received(String event, String topic, String key, long sequence) {
        return Received.of(
                new Example(topic, "org.onebeat." + event.replace('/', '.') + ".v1", key, sequence, example(event)));
    }

    private static Schema schema(String event) {
        Path file = folder().resolve(event + ".v1.schema.json");
        return REGISTRY.getSchema(SchemaLocation.of(file.toUri().toString()));
    }

    private static String text(String file) {
        try {
            return Files.readString(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("api-specs/events"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No api-specs/events above the working directory"));
    }
}
