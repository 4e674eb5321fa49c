package org.onebeat.cases.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.cases.triage.Colour;

class ClockRuleTest {

    private static final Instant FOUND = Instant.parse("2026-11-20T01:00:00Z");
    private static final ClockRule STRICT = SomeRule.other(2, LocalDate.of(2026, 12, 1), 3, 50);

    @ParameterizedTest
    @CsvSource({"2026-11-30T15:59:59Z, 1", "2026-11-30T16:00:00Z, 2", "2026-12-24T00:00:00Z, 4"})
    void theOneHoldsThatBeganLastAndOfTwoForOneDayTheLaterWord(Instant found, int version) {
        LocalDate eve = LocalDate.of(2026, 12, 24);
        ClockRule mistaken = SomeRule.other(3, eve, 50, 75);
        ClockRule corrected = SomeRule.other(4, eve, 5, 75);
        List<ClockRule> latestFirst = List.of(corrected, mistaken, STRICT, SomeRule.FIRST);
        assertEquals(version, ClockRules.at(latestFirst, found).version());
    }

    @Test
    void itSaysHowLongAndWhenSomebodyIsWarned() {
        assertEquals(
                Instant.parse("2026-11-23T15:59:59Z"),
                Terms.begin(STRICT, FOUND).weighed(STRICT, Colour.RED).targetBy());
        assertEquals(FOUND.plusSeconds(3600), STRICT.warnBetween(FOUND, FOUND.plusSeconds(7200)));
    }

    @Test
    void twoVisitsAreDueAndEachIsInTimeThreeDaysLonger() {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 27)), SomeRule.FIRST.nextVisit(0, FOUND));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 20)), SomeRule.FIRST.nextVisit(1, FOUND));
        assertEquals(Optional.empty(), SomeRule.FIRST.nextVisit(2, FOUND));
        assertEquals(Instant.parse("2026-11-30T15:59:59Z"), SomeRule.FIRST.visitBy(LocalDate.of(2026, 11, 27)));
    }
}
