package org.onebeat.assessment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.area.AreaView;
import org.onebeat.assessment.indicator.Direction;
import org.onebeat.territory.AreaKind;

class RankingTest {
    @Test
    void tiesShareARankAndTheNextOneIsLeftOut() {
        assertEquals(Arrays.asList(1, 2, 2, 4), ranks(Direction.UP, "9", "7", "7", "3"));
    }

    @Test
    void theFewestAreBestWhereFewerIsBetter() {
        assertEquals(Arrays.asList(3, 1, 2), ranks(Direction.DOWN, "9", "0", "4"));
    }

    @Test
    void whatHasNoValueHasNoRank() {
        assertEquals(Arrays.asList(2, null, 1), ranks(Direction.NONE, "0.5000", null, "0.9000"));
    }

    private static List<Integer> ranks(Direction better, String... values) {
        List<Child> children = Stream.of(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .map(value -> new Child(
                        new AreaView(1, "411603", "淮阳区", AreaKind.COUNTY), value, null, null, null, null, null))
                .toList();
        return Ranking.ranked(children, better).stream().map(Child::rank).toList();
    }
}
