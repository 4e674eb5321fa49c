package org.onebeat.fieldwork.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.territory.DutiesState.Turn;

class ChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Turn YESTERDAY = turn(7, NOW.minus(Duration.ofHours(20)));
    private static final Turn TOMORROW = turn(7, NOW.plus(Duration.ofHours(20)));
    private static final Turn LATER = turn(7, NOW.plus(Duration.ofHours(200)));

    @Test
    void oneMoreOneLessAndOthersThanBefore() {
        assertEquals(Map.of(7, Reason.DUTY_ADDED), between(Set.of(LATER), Set.of(LATER, TOMORROW)));
        assertEquals(Map.of(7, Reason.DUTY_REMOVED), between(Set.of(LATER, TOMORROW), Set.of(LATER)));
        assertEquals(Map.of(7, Reason.DUTY_MOVED), between(Set.of(LATER), Set.of(TOMORROW)));
    }

    @Test
    void theFirstDayThatItConcernsIsTold() {
        Change change = Change.between(Set.of(LATER), Set.of(TOMORROW), NOW).get(7);

        assertEquals(LocalDate.of(2026, 11, 24), change.day());
    }

    @Test
    void whatIsOverIsNoNews() {
        assertEquals(Map.of(), between(Set.of(YESTERDAY, LATER), Set.of(LATER)));
    }

    @Test
    void othersAreNotConcerned() {
        Turn others = turn(8, LATER.from());

        assertEquals(Map.of(8, Reason.DUTY_ADDED), between(Set.of(LATER), Set.of(LATER, others)));
    }

    private static Map<Integer, Reason> between(Set<Turn> before, Set<Turn> after) {
        Map<Integer, Change> changes = Change.between(before, after, NOW);
        return changes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, change -> change.getValue()
                .reason()));
    }

    private static Turn turn(int person, Instant from) {
        return new Turn(person, "PATROL", from, from.plus(Duration.ofHours(13)));
    }
}
