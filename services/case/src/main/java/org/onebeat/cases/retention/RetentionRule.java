package org.onebeat.cases.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How long residents' data are kept, from its day until the next rule's; it never changes. */
@Entity
@Immutable
class RetentionRule {

    @Id
    private LocalDate validFrom;

    private int partyYears;

    protected RetentionRule() {}

    RetentionRule(RetentionRuleForm form) {
        validFrom = form.from();
        partyYears = form.partyYears();
    }

    LocalDate from() {
        return validFrom;
    }

    int partyYears() {
        return partyYears;
    }

    RetentionRuleForm form() {
        return new RetentionRuleForm(validFrom, partyYears);
    }
}
