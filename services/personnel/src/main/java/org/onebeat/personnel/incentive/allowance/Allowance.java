package org.onebeat.personnel.incentive.allowance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What one payer owes somebody for the days of a month in which they held a post, in fen. */
@Entity
@Immutable
public class Allowance implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allowance_id")
    @SequenceGenerator(name = "allowance_id", sequenceName = "allowance_id", allocationSize = 50)
    private Integer id;

    private int runId;
    private int postingId;
    private int personId;
    private String payer;
    private int days;
    private long amount;

    @Embedded
    private Ancestors ancestors;

    protected Allowance() {}

    Allowance(AllowanceRun run, Holding holding, AllowanceRate rate) {
        this.runId = run.id();
        this.postingId = holding.posting();
        this.personId = holding.person();
        this.payer = rate.key().payer();
        this.days = holding.daysIn(run.month());
        this.amount = Holding.share(rate.amount(), days, run.month().lengthOfMonth());
        this.ancestors = Ancestors.ofCounty(run.county());
    }

    Integer id() {
        return id;
    }

    int run() {
        return runId;
    }

    int posting() {
        return postingId;
    }

    int person() {
        return personId;
    }

    String payer() {
        return payer;
    }

    int days() {
        return days;
    }

    long amount() {
        return amount;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
