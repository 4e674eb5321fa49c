package org.onebeat.fieldwork.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How soon hand-overs are signed, from its day until the next rule's; it never changes. */
@Entity
@Immutable
class HandoverRule {

    @Id
    private LocalDate validFrom;

    private int workingDays;
    private int aheadDays;

    protected HandoverRule() {}

    HandoverRule(HandoverRuleForm form) {
        validFrom = form.from();
        workingDays = form.workingDays();
        aheadDays = form.aheadDays();
    }

    LocalDate from() {
        return validFrom;
    }

    int workingDays() {
        return workingDays;
    }

    int aheadDays() {
        return aheadDays;
    }

    HandoverRuleForm form() {
        return new HandoverRuleForm(validFrom, workingDays, aheadDays);
    }
}
