package org.onebeat.personnel.incentive.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What a fund paid to somebody, in fen. It stays in the book; one paid by mistake is reversed. */
@Entity
@Table(name = "fund_payment")
public class Payment implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fund_payment_id")
    @SequenceGenerator(name = "fund_payment_id", sequenceName = "fund_payment_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private int fundId;
    private int personId;
    private long amount;

    @Column(name = "on_date")
    private LocalDate on;

    private String reason;
    private LocalDate reversedOn;

    @Embedded
    private Ancestors ancestors;

    protected Payment() {}

    Payment(Fund fund, NewPayments.Share share, LocalDate on, String reason) {
        this.fundId = fund.id();
        this.personId = share.person();
        this.amount = share.amount();
        this.on = on;
        this.reason = reason;
        this.ancestors = fund.ancestors();
    }

    void reverse(LocalDate day) {
        if (reversedOn != null) {
            throw Refusal.conflict("payment-reversed");
        }
        reversedOn = day;
    }

    Integer id() {
        return id;
    }

    int fund() {
        return fundId;
    }

    int person() {
        return personId;
    }

    long amount() {
        return amount;
    }

    LocalDate on() {
        return on;
    }

    String reason() {
        return reason;
    }

    LocalDate reversedOn() {
        return reversedOn;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
