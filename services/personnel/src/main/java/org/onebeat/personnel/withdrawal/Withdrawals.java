package org.onebeat.personnel.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onebeat.personnel.posting.Away;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Withdrawals that were filed, approved or not. */
@ApplicationScoped
public class Withdrawals extends ScopedRepository<Withdrawal, Integer> implements Away {
    private static final Sort NEWEST = Sort.descending("id");
    private static final Restriction WITHIN = Restriction.of("it.from < :until and it.until > :from");

    Withdrawals(ScopedSession session) {
        super(Withdrawal.class, session);
    }

    /** What is approved for these people within these days, of those in the caller's scope; the second is exclusive. */
    public List<Withdrawal> approved(Collection<Integer> people, LocalDate from, LocalDate until) {
        return people.isEmpty() ? List.of() : within(WithdrawalState.APPROVED, people, from, until);
    }

    @Override
    public List<Spell> spells(Collection<Integer> people, LocalDate from, LocalDate until) {
        return approved(people, from, until).stream().map(Withdrawal::spell).toList();
    }

    boolean isFiled(int person, LocalDate from, LocalDate until) {
        return !within(WithdrawalState.FILED, List.of(person), from, until).isEmpty()
                || !within(WithdrawalState.APPROVED, List.of(person), from, until)
                        .isEmpty();
    }

    /** All that were approved within these days. */
    List<Withdrawal> approved(WithdrawalQuestion question) {
        return list(
                question.restriction()
                        .and(Restriction.of("it.state = :approved").with("approved", WithdrawalState.APPROVED)),
                NEWEST,
                Integer.MAX_VALUE);
    }

    List<Withdrawal> matching(WithdrawalQuestion question, List<?> after, int limit) {
        return list(question.restriction(), NEWEST, after, limit);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }

    private List<Withdrawal> within(
            WithdrawalState state, Collection<Integer> people, LocalDate from, LocalDate until) {
        return list(
                WITHIN.with("from", from)
                        .with("until", until)
                        .and(Restriction.of("it.state = :state and it.personId in :people")
                                .with("state", state)
                                .with("people", people)),
                NEWEST,
                Integer.MAX_VALUE);
    }
}
