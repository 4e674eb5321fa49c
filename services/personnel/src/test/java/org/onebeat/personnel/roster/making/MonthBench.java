package org.onebeat.personnel.roster.making;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.roster.making.Crew.FIRST;

import ai.timefold.solver.core.api.solver.Solver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a month of a station of 40 costs, as the service makes it: run by bench/roster, no part of the tests. */
class MonthBench {
    private static final Duration MOST = Duration.ofSeconds(15);
    private static final Duration IDLE = Duration.ofSeconds(3);

    private final AtomicLong filledAfter = new AtomicLong(-1);

    @Test
    void aMonthOfAStationOfForty() throws Exception {
        List<Member> people =
                IntStream.rangeClosed(1, 40).mapToObj(MonthBench::member).toList();
        Member pinned = people.get(19);
        List<Shift> shifts = new ArrayList<>(Crew.days(31));
        shifts.set(61, Crew.pinned(61, FIRST.plusDays(10), pinned));
        Solver<Month> solver = new Solving(MOST, IDLE).begin();
        long begin = System.nanoTime();
        solver.addEventListener(event -> {
            if (event.getNewBestSolution().getScore().mediumScore() == 0) {
                filledAfter.compareAndSet(-1, millisSince(begin));
            }
        });

        Month made = solver.solve(new Month(people, shifts, Weights.DEFAULT));

        long took = millisSince(begin);
        Files.writeString(Path.of("target/roster-bench.txt"), """
                people 40 (6 on dedicated posts, 10 with leave, 10 without the qualification), duties %d
                all filled after %d ms, done after %d ms, score %s
                duties a person %s, nights %s, weekends %s, holidays %s
                """.formatted(
                        shifts.size(),
                        filledAfter.get(),
                        took,
                        made.getScore(),
                        spread(made, Load::duties),
                        spread(made, Load::nights),
                        spread(made, Load::weekends),
                        spread(made, Load::holidays)));
        assertEquals(Map.of(), made.gaps());
        assertEquals(Map.of(), made.breaches());
        assertEquals(pinned, made.shift(61).member());
        assertTrue(took < 20_000, took + " ms");
    }

    private static Member member(int id) {
        if (id <= 6) {
            return Crew.member(id, new Absence(Obstacle.DEDICATED_POST, FIRST.minusYears(1), null));
        }
        if (id <= 16) {
            return Crew.member(id, Crew.leave(FIRST.plusDays(2L * (id - 6)), 5 + id % 4));
        }
        return id <= 30 ? Crew.member(id) : Crew.unqualified(id);
    }

    private static String spread(Month month, ToIntFunction<Load> of) {
        IntSummaryStatistics all = month.getMembers().stream()
                .filter(member -> member.id() > 6)
                .mapToInt(member -> of.applyAsInt(month.loadOf(member)))
                .summaryStatistics();
        return "%d to %d".formatted(all.getMin(), all.getMax());
    }

    private static long millisSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
