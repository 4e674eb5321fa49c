package org.onebeat.personnel.incentive.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What funds have paid. */
@ApplicationScoped
public class Payments extends ScopedRepository<Payment, Integer> {
    private static final Sort ORDER = Sort.ascending("id");

    Payments(ScopedSession session) {
        super(Payment.class, session);
    }

    List<Payment> of(int fund, List<?> after, int limit) {
        return list(Restriction.of("it.fundId = :fund").with("fund", fund), ORDER, after, limit);
    }

    List<Payment> to(int person) {
        Restriction theirs = Restriction.of("it.personId = :person and it.reversedOn is null");
        return list(theirs.with("person", person), Sort.descending("on", "id"), 100);
    }
}
