package org.onebeat.personnel.roster.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All roster rules, each for its days. */
public record Rulebook(List<RosterRule> rules) {

    /** The rule of that day: the last one that began; of days before the first one, the first. */
    public RosterRule on(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .max(Comparator.comparing(RosterRule::from))
                .orElseGet(() -> rules.stream()
                        .min(Comparator.comparing(RosterRule::from))
                        .orElseThrow());
    }

    /** Every kind of duty of a month by its code, as its last rule has it. */
    public Map<String, DutyRule> dutiesOf(LocalDate month) {
        Map<String, DutyRule> duties = new LinkedHashMap<>();
        month.datesUntil(month.plusMonths(1))
                .map(this::on)
                .distinct()
                .flatMap(rule -> rule.duties().stream())
                .forEach(duty -> duties.put(duty.code(), duty));
        return duties;
    }
}
