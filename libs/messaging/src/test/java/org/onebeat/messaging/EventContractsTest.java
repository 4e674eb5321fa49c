package org.onebeat.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractsTest {

    private static final Path SPECS =
            Path.of("../../api-specs").toAbsolutePath().normalize();
    private static final Path EVENTS = SPECS.resolve("events");
    private static final String SCHEMA = ".v1.schema.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaLoader(loader ->
                    loader.allow(iri -> iri.toString().startsWith("file:")).fetchRemoteResources()));

    static List<String> events() throws IOException {
        try (Stream<Path> files = Files.walk(EVENTS)) {
            return files.map(file -> EVENTS.relativize(file).toString())
                    .filter(file -> file.endsWith(SCHEMA))
                    .map(file -> file.substring(0, file.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaItselfIsValid(String event) throws IOException {
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        var departures = draft.validate(Files.readString(EVENTS.resolve(event + SCHEMA)), InputFormat.JSON);

        assertEquals(List.of(), departures);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theExampleIsValid(String event) throws IOException {
        var departures = schema(event)
                .validate(
                        example(event),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));

        assertEquals(List.of(), departures);
    }

    @ParameterizedTest
    @MethodSource("events")
    void theSchemaAsksForSomething(String event) {
        var departures = schema(event).validate("{}", InputFormat.JSON);

        assertFalse(departures.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("events")
    void asyncApiTellsOfIt(String event) throws IOException {
        String document = Files.readString(SPECS.resolve("asyncapi.yaml"));

        assertTrue(document.contains("$ref: ./events/" + event + SCHEMA));
        assertTrue(document.contains("name: org.onebeat." + event.replace('/', '.') + ".v1\n"));
    }

    @Test
    void noExampleStandsAlone() throws IOException {
        try (Stream<Path> files = Files.walk(EVENTS)) {
            long examples = files.filter(file -> file.toString().endsWith(".v1.example.json"))
                    .count();

            assertEquals(events().size(), examples);
        }
    }

    private static Schema schema(String event) {
        return REGISTRY.getSchema(
                SchemaLocation.of(EVENTS.resolve(event + SCHEMA).toUri().toString()));
    }

    private static String example(String event) throws IOException {
        return Files.readString(EVENTS.resolve(event + ".v1.example.json"));
    }
}
