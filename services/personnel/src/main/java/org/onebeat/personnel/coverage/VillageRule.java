package org.onebeat.personnel.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * How many serve in a village at least, from a day until the next rule holds: the city's 1 + 1 + N (domain.md section 3).
 * A rule never changes; another follows it.
 */
@Entity
@Immutable
class VillageRule {
    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    private String name;
    private int officers;
    private int auxiliaries;
    private int helpers;

    protected VillageRule() {}

    VillageRule(NewVillageRule form) {
        from = form.from();
        name = form.name().strip();
        officers = form.officers();
        auxiliaries = form.auxiliaries();
        helpers = form.helpers();
    }

    LocalDate from() {
        return from;
    }

    /** Who lacks. */
    Crew lacking(Crew crew) {
        return new Crew(
                Math.max(0, officers - crew.officers()),
                Math.max(0, auxiliaries - crew.auxiliaries()),
                Math.max(0, helpers - crew.helpers()));
    }

    VillageRuleView view() {
        return new VillageRuleView(from, name, officers, auxiliaries, helpers);
    }
}
