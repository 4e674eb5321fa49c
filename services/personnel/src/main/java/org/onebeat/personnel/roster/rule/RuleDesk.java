package org.onebeat.personnel.roster.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.TermView;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/** Rules are added for days to come, never changed for days gone by. */
@ApplicationScoped
class RuleDesk {
    private final RosterRules rules;
    private final Terms terms;
    private final Trail trail;
    private final Clock clock;

    RuleDesk(RosterRules rules, Terms terms, Trail trail, Clock clock) {
        this.rules = rules;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    RosterRule add(NewRosterRule wish) {
        if (wish.from().isBefore(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("rule-from-now").at("from");
        }
        if (rules.all().stream().anyMatch(rule -> rule.from().equals(wish.from()))) {
            throw Refusal.conflict("rule-of-that-day").at("from");
        }
        demandKnown(wish);
        RosterRule rule =
                rules.add(RosterRule.of(wish, rules.book().on(wish.from()).weights()));
        note("roster-rule-added", rule);
        return rule;
    }

    void withdraw(RosterRule rule) {
        LocalDate today = CivilTime.today(clock);
        if (!rule.from().isAfter(today)) {
            throw Refusal.conflict("rule-has-begun").with("possible", List.of());
        }
        rules.remove(rule);
        note("roster-rule-withdrawn", rule);
    }

    private void demandKnown(NewRosterRule wish) {
        List<String> known =
                terms.of(Catalogue.CATEGORY).stream().map(TermView::code).toList();
        wish.categories().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.ruleBroken("unknown-term", Map.of("code", code))
                            .at("categories");
                });
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < wish.duties().size(); i++) {
            NewDutyRule duty = wish.duties().get(i);
            if (!codes.add(duty.code())) {
                throw Refusal.ruleBroken("duty-twice").at("duties[" + i + "].code");
            }
            if (duty.qualification() != null) {
                terms.demand(
                        Catalogue.QUALIFICATION, duty.qualification(), "duties[" + i + "].qualification", wish.from());
            }
        }
    }

    private void note(String action, RosterRule rule) {
        trail.note(action, "roster-rule", Integer.toString(rule.id()), Ancestors.ofCounty(City.ID), null);
    }
}
