package org.onebeat.personnel.incentive.promotion;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a promotion is due, or why it is not.
 *
 * @param day since when it is met, or will be; null where time plays no part
 * @param years assessed excellent; of COMPETENT those that are wanting
 */
record Reason(Rule rule, boolean met, LocalDate day, List<Integer> years) {

    /** What a promotion hangs on. */
    enum Rule {
        GRADE_ABOVE,
        TIME,
        TIME_WITH_MERIT,
        COMPETENT,
        EXCELLENT,
        DISCIPLINE
    }

    static Reason of(Rule rule, boolean met) {
        return new Reason(rule, met, null, List.of());
    }

    Reason on(LocalDate when) {
        return new Reason(rule, met, when, years);
    }

    Reason in(List<Integer> which) {
        return new Reason(rule, met, day, which);
    }
}
