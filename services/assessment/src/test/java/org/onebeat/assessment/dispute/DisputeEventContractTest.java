package org.onebeat.assessment.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onebeat.assessment.standing.Happening;
import org.onebeat.assessment.standing.Stand;
import org.onebeat.testkit.Contracts;

/** Assessment's end of the contract in api-specs/events/case. */
class DisputeEventContractTest {
    private static final Path EVENTS = Path.of("../../api-specs/events/case");

    @ParameterizedTest
    @MethodSource("promised")
    void readsWhatIsPromised(String event) {
        var received = Contracts.received("case/" + event, "onebeat.case.dispute.v1", "key", 1);

        Happening happening = new Disputes().readings().get(received.type()).apply(received);

        assertNotNull(happening.after(Stand.NONE).stand().place());
    }

    @Test
    void followsEveryEventOfADispute() throws IOException {
        Set<String> types =
                promised().map(event -> "org.onebeat.case." + event + ".v1").collect(Collectors.toSet());

        assertEquals(types, new Disputes().readings().keySet());
    }

    static Stream<String> promised() throws IOException {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.example.json"))
                    .map(name -> name.replace(".v1.example.json", ""))
                    .toList()
                    .stream();
        }
    }
}
