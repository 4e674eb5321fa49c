package org.onebeat.personnel.incentive.allowance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.Role;

/** What one payer adds to the monthly allowance of a function from a month on, in fen; nothing ends it but another. */
@Entity
@Immutable
class AllowanceRate {
    @EmbeddedId
    private Key key;

    private long amount;

    protected AllowanceRate() {}

    AllowanceRate(RateForm form) {
        key = new Key(form.function(), form.payer(), form.from().withDayOfMonth(1));
        amount = form.amount();
    }

    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) Role function,
            String payer,
            @Column(name = "from_month") LocalDate from) {}

    Key key() {
        return key;
    }

    long amount() {
        return amount;
    }
}
