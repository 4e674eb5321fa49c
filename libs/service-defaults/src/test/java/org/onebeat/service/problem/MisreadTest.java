package org.onebeat.service.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MisreadTest {
    private static final Map<String, List<String>> ASKED =
            Map.of("from", List.of("31.1.2026"), "limit", List.of("many"), "village", List.of("x"), "q", List.of(""));

    @Test
    void namesTheDateThatIsNone() {
        assertEquals(List.of("from not-a-date"), told(LocalDate::parse, "31.1.2026"));
    }

    @Test
    void namesTheNumberThatIsNone() {
        assertEquals(List.of("limit not-a-number"), told(Integer::valueOf, "many"));
    }

    @Test
    void namesWhateverElseCannotBeRead() {
        assertEquals(List.of("village wrong-value"), told(UUID::fromString, "x"));
    }

    private static List<String> told(Function<String, ?> reading, String value) {
        Throwable cause = assertThrows(RuntimeException.class, () -> reading.apply(value));
        return Misread.of(cause, ASKED).places().stream()
                .map(place -> place.field() + " " + place.rule())
                .toList();
    }
}
