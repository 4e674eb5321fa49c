package org.onebeat.cases.likeness;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How alike two reports must be to be shown as perhaps the same, from its day until the next rule's; it never changes. */
@Entity
@Immutable
class LikenessRule {

    @Id
    private LocalDate validFrom;

    private int days;
    private int percent;

    protected LikenessRule() {}

    LikenessRule(LikenessRuleForm form) {
        validFrom = form.from();
        days = form.days();
        percent = form.percent();
    }

    LocalDate from() {
        return validFrom;
    }

    /** How far apart they were found at most. */
    int days() {
        return days;
    }

    /** How much of the shorter sentence is in the other at least, in hundredths. */
    int percent() {
        return percent;
    }

    LikenessRuleForm form() {
        return new LikenessRuleForm(validFrom, days, percent);
    }
}
