package org.onebeat.personnel.incentive.allowance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What a county owes for a month. It is made anew as postings are put right, until it is settled. */
@Entity
public class AllowanceRun implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allowance_run_id")
    @SequenceGenerator(name = "allowance_run_id", sequenceName = "allowance_run_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private LocalDate month;
    private Instant madeAt;
    private Instant settledAt;
    private int people;
    private long total;

    @Embedded
    private Ancestors ancestors;

    protected AllowanceRun() {}

    static AllowanceRun of(int county, LocalDate month) {
        AllowanceRun run = new AllowanceRun();
        run.month = month;
        run.ancestors = Ancestors.ofCounty(county);
        run.madeAt = Instant.EPOCH;
        return run;
    }

    /** Comes to these now. */
    void make(Collection<Allowance> owed, Instant now) {
        demandOpen();
        madeAt = now;
        people = (int) owed.stream().map(Allowance::person).distinct().count();
        total = owed.stream().mapToLong(Allowance::amount).sum();
    }

    /** Has been paid out: it never changes again. */
    void settle(Instant now) {
        demandOpen();
        settledAt = now;
    }

    void demandOpen() {
        if (settledAt != null) {
            throw Refusal.conflict("run-settled");
        }
    }

    Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    int county() {
        return ancestors.countyId();
    }

    LocalDate month() {
        return month;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant settledAt() {
        return settledAt;
    }

    int people() {
        return people;
    }

    long total() {
        return total;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
