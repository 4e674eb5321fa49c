package org.onebeat.assessment.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.onebeat.service.problem.Choice;

/** Orders of a comparison; what has no value stands last in each. */
enum ComparisonOrder {
    RANK("rank", Comparator.comparing(Child::rank, Comparator.nullsLast(Comparator.naturalOrder()))),
    CODE("code", Comparator.comparing(child -> child.area().code())),
    LEAST("value", Comparator.comparing(Child::value, Comparator.nullsLast(Comparator.naturalOrder()))),
    MOST("-value", Comparator.comparing(Child::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));

    private final String told;
    private final Comparator<Child> order;

    ComparisonOrder(String told, Comparator<Child> order) {
        this.told = told;
        this.order = order;
    }

    static ComparisonOrder of(String told) {
        for (ComparisonOrder order : values()) {
            if (order.told.equals(told == null ? RANK.told : told)) {
                return order;
            }
        }
        throw Choice.notAmong(
                "sort", Stream.of(values()).map(order -> order.told).toList());
    }

    Comparator<Child> order() {
        return order.thenComparing(child -> child.area().code());
    }
}
