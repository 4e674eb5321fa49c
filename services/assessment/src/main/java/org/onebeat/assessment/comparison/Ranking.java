package org.onebeat.assessment.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.onebeat.assessment.indicator.Direction;

/** Ranks share ties: 1, 2, 2, 4. */
final class Ranking {
    private Ranking() {}

    static List<Child> ranked(List<Child> children, Direction better) {
        Comparator<BigDecimal> best = better == Direction.DOWN ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return children.stream()
                .map(child -> child.value() == null ? child : child.ranked(rank(child, children, best)))
                .toList();
    }

    private static int rank(Child child, List<Child> children, Comparator<BigDecimal> best) {
        return 1
                + (int) children.stream()
                        .filter(other -> other.value() != null && best.compare(other.value(), child.value()) < 0)
                        .count();
    }
}
