package org.onebeat.assessment.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.messaging.Received;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Platform;

/** Assessment's end of the contracts in api-specs/events. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ContractTest {
    private static final Path EVENTS = Path.of("../../api-specs/events");

    @Inject
    Instance<Source> sources;

    @Test
    void everyEventOfAMatterIsHeardAndRead() throws IOException {
        Map<String, Function<Received, Happening>> readings = new TreeMap<>();
        sources.forEach(source -> readings.putAll(source.readings()));
        sources.forEach(source -> readings.putAll(source.marks()));
        Set<String> promised = promised();

        for (String event : promised) {
            Received received = Contracts.received(event, "topic", "key", 1);
            Outcome outcome = readings.get(received.type()).apply(received).after(Stand.NONE);
            assertNotNull(
                    outcome.stand() == null ? outcome.once() : outcome.stand().place(), event);
        }

        assertEquals(promised.size(), readings.size());
    }

    /**
     * What figures follow from: a find comes again as the dispute or hazard that it opens, and a resident's request as the
     * dispute that it becomes.
     */
    private static Set<String> promised() throws IOException {
        Set<String> promised = new TreeSet<>();
        for (String service : Set.of("case", "hazard", "fieldwork")) {
            try (Stream<Path> files = Files.list(EVENTS.resolve(service))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".v1.example.json"))
                        .filter(name -> !name.startsWith("find-") && !name.startsWith("resident-request-"))
                        .forEach(name -> promised.add(service + "/" + name.replace(".v1.example.json", "")));
            }
        }
        return promised;
    }
}
