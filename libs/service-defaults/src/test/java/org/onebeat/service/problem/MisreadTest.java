package org.onebeat.service.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MisreadTest {
    private static final Map<String, List<String>> ASKED =
            Map.of("from", List.of("31.1.2026"), "limit", List.of("14x"), "county", List.of("4"), "kind", List.of("U"));

    @Test
    void namesTheDateThatIsNone() {
        assertEquals(List.of("from not-a-date"), told(LocalDate::parse, "31.1.2026"));
    }

    @Test
    void namesTheNumberThatIsNone() {
        assertEquals(List.of("limit not-a-number"), told(Integer::valueOf, "14x"));
    }

    @Test
    void namesWhateverElseCannotBeRead() {
        assertEquals(List.of("kind wrong-value"), told(UUID::fromString, "U"));
        assertEquals(List.of("kind wrong-value"), told(TimeUnit::valueOf, "U"));
    }

    @Test
    void leavesAloneWhatIsWrongInThePath() {
        Throwable cause = failure(UUID::fromString, "U");
        assertEquals(Optional.empty(), Misread.of(cause, ASKED, Map.of("id", List.of("U"))));
        assertEquals(Optional.empty(), Misread.of(null, ASKED, Map.of("id", List.of("51"))));
    }

    @Test
    void blamesTheQueryBesideAGoodPath() {
        Throwable cause = failure(Integer::valueOf, "14x");
        assertTrue(Misread.of(cause, ASKED, Map.of("id", List.of("51"))).isPresent());
    }

    private static List<String> told(Function<String, ?> reading, String value) {
        return Misread.of(failure(reading, value), ASKED, Map.of()).orElseThrow().places().stream()
                .map(place -> place.field() + " " + place.rule())
                .toList();
    }

    private static Throwable failure(Function<String, ?> reading, String value) {
        return assertThrows(RuntimeException.class, () -> reading.apply(value));
    }
}
