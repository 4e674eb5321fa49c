package org.onebeat.personnel.secondment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How long a secondment is, from a day on (domain.md section 3: one year). */
@Entity
@Immutable
@Table(name = "secondment_rule")
public class TermRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer version;

    @Column(name = "from_date")
    private LocalDate from;

    private int termMonths;
    private int warningDays;
    private Instant changedAt;

    protected TermRule() {}

    static TermRule of(NewTermRule wish, Instant now) {
        TermRule rule = new TermRule();
        rule.from = wish.from();
        rule.termMonths = wish.termMonths();
        rule.warningDays = wish.warningDays();
        rule.changedAt = now;
        return rule;
    }

    public int termMonths() {
        return termMonths;
    }

    /** So many days before the end its holder is told. */
    int warningDays() {
        return warningDays;
    }

    TermRuleView view() {
        return new TermRuleView(version, from, termMonths, warningDays);
    }
}
