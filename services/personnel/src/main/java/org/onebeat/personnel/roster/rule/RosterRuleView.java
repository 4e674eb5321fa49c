package org.onebeat.personnel.roster.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onebeat.personnel.roster.making.Weights;

/** What is shown of a roster rule. */
record RosterRuleView(
        int id,
        LocalDate from,
        int restHours,
        int mostInSevenDays,
        int dayLongPauseHours,
        int fairMonths,
        Weights weights,
        Set<String> categories,
        List<DutyRule> duties,
        long version) {

    static RosterRuleView of(RosterRule rule) {
        return new RosterRuleView(
                rule.id(),
                rule.from(),
                rule.restHours(),
                rule.limits().mostInSevenDays(),
                rule.dayLongPauseHours(),
                rule.fairMonths(),
                rule.weights(),
                rule.categories(),
                rule.duties(),
                rule.version());
    }
}
