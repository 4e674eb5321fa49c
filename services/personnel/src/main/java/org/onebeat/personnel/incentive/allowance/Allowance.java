package org.onebeat.personnel.incentive.allowance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What one payer owes somebody for the days of a month in which they held a post, in fen. */
@Entity
public class Allowance implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allowance_id")
    @SequenceGenerator(name = "allowance_id", sequenceName = "allowance_id", allocationSize = 50)
    private Integer id;

    private int runId;
    private LocalDate month;
    private int postingId;
    private int personId;
    private String payer;
    private int days;
    private long amount;
    private boolean settled;

    @Embedded
    private Ancestors ancestors;

    protected Allowance() {}

    Allowance(AllowanceRun run, Holding holding, AllowanceRate rate) {
        this.runId = run.id();
        this.month = run.month();
        this.postingId = holding.posting();
        this.personId = holding.person();
        this.payer = rate.key().payer();
        this.days = holding.days().size();
        this.amount = Holding.share(rate.amount(), days, run.month().lengthOfMonth());
        this.ancestors = Ancestors.ofCounty(run.county());
    }

    /** Is paid: the month of this post is never paid again by this payer, in whatever county. */
    void settle() {
        settled = true;
    }

    Integer id() {
        return id;
    }

    int run() {
        return runId;
    }

    LocalDate month() {
        return month;
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
