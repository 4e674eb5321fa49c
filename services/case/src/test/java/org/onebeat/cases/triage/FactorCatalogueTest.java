package org.onebeat.cases.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.service.problem.Refusal;

/** The factors of defaults.md, version 1. */
class FactorCatalogueTest {

    private static final FactorCatalogue VERSION_1 = new FactorCatalogue(
            1,
            Instant.EPOCH,
            60,
            30,
            List.of(
                    factor("WEAPON", 60, true),
                    factor("DEPENDANT_AT_RISK", 25, false),
                    new Factor("CROWD", "", "", 25, false, "PEOPLE"),
                    new Factor("CROWD_SMALL", "", "", 10, false, "PEOPLE"),
                    factor("ESCALATING", 20, false),
                    factor("DEADLINE", 15, false),
                    factor("NO_TALK", 10, false),
                    factor("RARE", 5, true)));

    @ParameterizedTest
    @CsvSource({
        "'', 0, BLUE",
        "DEPENDANT_AT_RISK, 25, BLUE",
        "ESCALATING NO_TALK, 30, YELLOW",
        "DEPENDANT_AT_RISK CROWD NO_TALK, 60, RED",
        "DEPENDANT_AT_RISK ESCALATING NO_TALK, 55, YELLOW",
        "WEAPON, 60, RED",
        "RARE, 5, RED",
        "CROWD_SMALL, 10, BLUE"
    })
    void pointsAddUpToAColour(String applying, int points, Colour colour) {
        Weighing weighing = VERSION_1.weigh(codes(applying));
        assertEquals(points, weighing.points());
        assertEquals(colour, weighing.colour());
    }

    @Test
    void answersAndWeightsAreKept() {
        Weighing weighing = VERSION_1.weigh(Set.of("WEAPON", "NO_TALK"));
        assertEquals(List.of(new Answer("WEAPON", 60, true), new Answer("NO_TALK", 10, false)), weighing.answers());
        assertEquals(1, weighing.version());
    }

    @Test
    void aMatterIsWeighedByTheVersionOfItsDay() {
        Instant later = Instant.parse("2027-01-01T00:00:00Z");
        FactorCatalogue stricter = new FactorCatalogue(2, later, 20, 10, List.of(factor("NO_TALK", 10, false)));
        List<FactorCatalogue> latestFirst = List.of(stricter, VERSION_1);
        assertEquals(VERSION_1, FactorCatalogues.at(latestFirst, later.minusSeconds(1)));
        assertEquals(stricter, FactorCatalogues.at(latestFirst, later));
        assertEquals(VERSION_1, FactorCatalogues.at(latestFirst, Instant.MIN));
    }

    @Test
    void anUnknownFactorIsRefusedByName() {
        Refusal refusal = assertThrows(Refusal.class, () -> VERSION_1.weigh(Set.of("RELIGION")));
        assertEquals("unknown-factor", refusal.code());
    }

    @Test
    void twoAnswersToOneQuestionAreRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> VERSION_1.weigh(Set.of("CROWD", "CROWD_SMALL")));
        assertEquals("contradicting-answers", refusal.code());
    }

    private static Set<String> codes(String text) {
        return Stream.of(text.split(" ")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    private static Factor factor(String code, int points, boolean redByItself) {
        return new Factor(code, "", "", points, redByItself, code);
    }
}
