package org.onebeat.jurisdiction.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Succession;

class PolicePointTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;

    private final PolicePoint point =
            new PolicePoint(new UUID(0, 1), new PointKind(), new Ancestors(3, 31, 41, null, 51), OPENED);

    @BeforeEach
    void isCalled() {
        point.describe(new PointForm("劳桥警务室", null, null));
    }

    @Test
    void whatIsServedFromADayOnLeavesTheDaysBeforeAsTheyWere() {
        point.serve(Set.of(51, 52), OPENED);

        point.serve(Set.of(52, 53), OPENED.plusDays(10));

        assertEquals(Set.of(51, 52), point.servesOn(OPENED.plusDays(9)));
        assertEquals(Set.of(52, 53), point.servesOn(OPENED.plusDays(10)));
        assertEquals(3, point.services().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterAnySequenceEachDayHasWhatWasSaidOfItLastAndNothingTwice(long seed) {
        Random random = new Random(seed);
        Map<LocalDate, Set<Integer>> expected = new HashMap<>();
        for (int change = 0; change < 40; change++) {
            LocalDate from = OPENED.plusDays(random.nextInt(DAYS));
            Set<Integer> villages = IntStream.range(50, 56)
                    .filter(one -> random.nextBoolean())
                    .boxed()
                    .collect(Collectors.toSet());
            point.serve(villages, from);
            from.datesUntil(OPENED.plusDays(DAYS + 1)).forEach(day -> expected.put(day, villages));
            OPENED.datesUntil(OPENED.plusDays(DAYS + 1)).forEach(day -> {
                assertEquals(
                        new TreeSet<>(expected.getOrDefault(day, Set.of())), point.servesOn(day), () -> "on " + day);
                assertEquals(
                        point.servesOn(day).size(),
                        point.services().stream().filter(one -> one.on(day)).count());
            });
            assertTrue(point.services().stream()
                    .allMatch(one -> one.until() == null || one.until().isAfter(one.from())));
        }
    }

    @Test
    void whatItServesBecomesPartOfAnotherOnceAndThatIsAChange() {
        point.serve(Set.of(51), OPENED);
        long before = point.sequence();
        Succession joined = new Succession(51, 52, OPENED.plusDays(30));

        point.passOn(joined, false);
        point.passOn(joined, false);

        assertEquals(before + 1, point.sequence());
        assertEquals(Set.of(51), point.servesOn(OPENED.plusDays(29)));
        assertEquals(Set.of(52), point.servesOn(OPENED.plusDays(30)));
    }

    @Test
    void aClosedPointServesNobodyAndTakesNoFurtherStep() {
        point.serve(Set.of(51), OPENED);

        point.close(OPENED.plusDays(30), "合并");

        assertEquals(Set.of(51), point.servesOn(OPENED.plusDays(29)));
        assertEquals(Set.of(), point.servesOn(OPENED.plusDays(30)));
        refused("police-point-closed", () -> point.upgrade(OPENED.plusDays(31)));
        refused("police-point-closed", () -> point.close(OPENED.plusDays(31), "合并"));
        refused("police-point-closed", () -> point.serve(Set.of(51), OPENED.plusDays(31)));
    }

    @Test
    void nothingHappensToAPointBeforeItOpened() {
        refused("police-point-before-opening", () -> point.upgrade(OPENED.minusDays(1)));
        refused("police-point-before-opening", () -> point.close(OPENED, "误登记"));
        refused("police-point-before-opening", () -> point.serve(Set.of(51), OPENED.minusDays(1)));
    }

    @Test
    void anItemNamedTwiceIsOneItem() {
        point.describe(new PointForm("劳桥警务室", null, List.of(new Equipment("对讲机", 2), new Equipment(" 对讲机 ", 1))));

        assertEquals(List.of(new Equipment("对讲机", 3)), point.equipment());
    }

    private static void refused(String code, Runnable deed) {
        assertEquals(code, assertThrows(Refusal.class, deed::run).code());
    }
}
