package org.onebeat.personnel.incentive.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.unit.Unit;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A reward fund 奖励基金 with a budget, out of which people are paid until it is used up (domain.md section 3). In fen. */
@Entity
public class Fund implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_id")
    @SequenceGenerator(name = "fund_id", sequenceName = "fund_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private String name;
    private int unitId;
    private long budget;
    private long paid;
    private int payments;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    @Embedded
    private Ancestors ancestors;

    protected Fund() {}

    static Fund open(FundForm form, Unit unit) {
        Fund fund = new Fund();
        fund.unitId = unit.id();
        fund.ancestors = unit.ancestors();
        fund.correct(form);
        return fund;
    }

    /** Has another name, budget or time; a budget below what is paid already is refused. */
    void correct(FundForm form) {
        if (form.budget() < paid) {
            throw Refusal.ruleBroken("budget-below-paid").at("budget");
        }
        if (form.until() != null && !form.until().isAfter(form.from())) {
            throw Refusal.ruleBroken("until-before-from").at("until");
        }
        name = form.name().strip();
        budget = form.budget();
        from = form.from();
        until = form.until();
    }

    /** Pays these amounts together, or none of them where they come to more than is left. */
    List<Payment> pay(List<NewPayments.Share> shares, LocalDate on, String reason) {
        if (on.isBefore(from) || until != null && !on.isBefore(until)) {
            throw Refusal.conflict("fund-closed");
        }
        long sum = shares.stream().mapToLong(NewPayments.Share::amount).reduce(0, Math::addExact);
        if (sum > left()) {
            throw Refusal.conflict("fund-exhausted", Map.of("left", Fen.yuan(left()), "sum", Fen.yuan(sum)))
                    .with("left", left());
        }
        paid += sum;
        payments += shares.size();
        return shares.stream()
                .map(share -> new Payment(this, share, on, reason.strip()))
                .toList();
    }

    /** A payment comes back into the fund. */
    void takeBack(Payment payment, LocalDate on) {
        payment.reverse(on);
        paid -= payment.amount();
        payments--;
    }

    long left() {
        return budget - paid;
    }

    public Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    public String name() {
        return name;
    }

    int unit() {
        return unitId;
    }

    long budget() {
        return budget;
    }

    long paid() {
        return paid;
    }

    int payments() {
        return payments;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
