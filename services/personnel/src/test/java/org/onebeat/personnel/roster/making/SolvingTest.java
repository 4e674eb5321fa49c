package org.onebeat.personnel.roster.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.roster.making.Crew.FIRST;
import static org.onebeat.personnel.roster.making.Crew.leave;
import static org.onebeat.personnel.roster.making.Crew.member;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SolvingTest {
    // as long as a busy machine may need; with nothing empty it ends as soon as nothing gets better
    private static final Solving SOLVING = new Solving(Duration.ofSeconds(30), Duration.ofMillis(700));

    @Test
    void aWeekIsFilledWithoutBreakingARule() {
        List<Member> people = IntStream.rangeClosed(1, 20)
                .mapToObj(id -> id % 4 == 0 ? member(id, leave(FIRST.plusDays(id % 5), 3)) : member(id))
                .toList();
        List<Shift> shifts = new ArrayList<>(Crew.days(7));
        shifts.set(1, Crew.pinned(1, FIRST, people.get(6)));

        Month made = SOLVING.begin().solve(new Month(people, shifts, Weights.DEFAULT));

        assertEquals(Map.of(), made.gaps());
        assertEquals(Map.of(), made.breaches());
        assertEquals(0, made.getScore().hardScore());
        assertEquals(people.get(6), made.own().get(1).member());
        IntSummaryStatistics duties =
                people.stream().mapToInt(one -> made.loadOf(one).duties()).summaryStatistics();
        assertTrue(duties.getMax() - duties.getMin() <= 1, duties.toString());
    }

    @Test
    void whatCannotBeMetStaysEmptyAndSaysWhy() {
        List<Member> people =
                List.of(member(1), member(2), member(3, leave(FIRST, 1)), Crew.unqualified(4), member(5), member(6));

        Month made = SOLVING.begin().solve(new Month(people, new ArrayList<>(Crew.days(1)), Weights.DEFAULT));

        assertEquals(Map.of(), made.breaches());
        Map<Obstacle, Integer> why = made.gaps().values().iterator().next();
        assertEquals(1, made.gaps().size());
        assertEquals(1, why.get(Obstacle.LEAVE));
        assertEquals(
                people.size(), why.values().stream().mapToInt(Integer::intValue).sum());
    }
}
