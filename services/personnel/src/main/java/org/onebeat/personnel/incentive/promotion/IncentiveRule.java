package org.onebeat.personnel.incentive.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The numbers of promotion, candidates and care from a day on (defaults.md). A set never changes; another follows it. */
@Entity
@Immutable
class IncentiveRule {
    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    private int yearsInGrade;
    private int yearsWithMerit;
    private String[] merits;
    private int excellentNeeded;
    private int monthsWithoutDiscipline;
    private int excellentRunning;
    private int healthCheckMonths;

    protected IncentiveRule() {}

    IncentiveRule(RuleForm form) {
        from = form.from();
        yearsInGrade = form.yearsInGrade();
        yearsWithMerit = form.yearsWithMerit();
        merits = form.merits().toArray(String[]::new);
        excellentNeeded = form.excellentNeeded();
        monthsWithoutDiscipline = form.monthsWithoutDiscipline();
        excellentRunning = form.excellentRunning();
        healthCheckMonths = form.healthCheckMonths();
    }

    RuleForm form() {
        return new RuleForm(
                from,
                yearsInGrade,
                yearsWithMerit,
                List.of(merits),
                excellentNeeded,
                monthsWithoutDiscipline,
                excellentRunning,
                healthCheckMonths);
    }
}
