package org.onebeat.cases.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.hibernate.annotations.Immutable;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/** What the city sets for requests, from a day on (defaults.md: kept 1 year; the others are ours). */
@Entity
@Immutable
@Table(name = "request_rule")
class RequestRule {

    @Id
    private LocalDate validFrom;

    private int answerDays;
    private int helpMinutes;
    private int keepMonths;
    private int proofBits;
    private int mostAnHour;

    protected RequestRule() {}

    RequestRule(RequestRuleForm form) {
        this.validFrom = form.from();
        this.answerDays = form.answerDays();
        this.helpMinutes = form.helpMinutes();
        this.keepMonths = form.keepMonths();
        this.proofBits = form.proofBits();
        this.mostAnHour = form.mostAnHour();
    }

    /** By when an answer is due to what is asked at that instant: the end of a working day; of a call for help some minutes. */
    Instant dueAt(RequestKind kind, Instant asked) {
        return kind == RequestKind.HELP
                ? asked.plus(Duration.ofMinutes(helpMinutes))
                : CivilTime.endOf(WorkingDays.announced().after(CivilTime.dayOf(asked), answerDays));
    }

    /** When what ended then is erased. */
    Instant eraseAt(Instant ended) {
        return CivilTime.startOf(CivilTime.dayOf(ended).plus(Period.ofMonths(keepMonths)));
    }

    /** How many bits of a proof of work are zero. */
    int proofBits() {
        return proofBits;
    }

    /** How many requests a village may send in an hour, calls for help besides. */
    int mostAnHour() {
        return mostAnHour;
    }

    RequestRuleForm view() {
        return new RequestRuleForm(validFrom, answerDays, helpMinutes, keepMonths, proofBits, mostAnHour);
    }
}
