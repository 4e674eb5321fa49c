package org.onebeat.personnel.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hands due accounts to workers and notes what became of them, each in a short transaction: none is open while Keycloak
 * is asked. Any number of workers and replicas share the work.
 */
@ApplicationScoped
class AccountDesk {
    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration HOPELESS = Duration.ofHours(6);

    private final Accounts accounts;
    private final Wishes wishes;
    private final AccountSettings settings;
    private final DueAccounts due;
    private final Clock clock;

    AccountDesk(Accounts accounts, Wishes wishes, AccountSettings settings, DueAccounts due, Clock clock) {
        this.accounts = accounts;
        this.wishes = wishes;
        this.settings = settings;
        this.due = due;
        this.clock = clock;
    }

    /** Claims what is due, for the length of the lease. */
    @Transactional
    List<Wish> claim() {
        Instant now = clock.instant();
        List<Account> claimed = accounts.of(due.pick(now, settings.batch()));
        claimed.forEach(account -> account.claim(now.plus(settings.lease())));
        return wishes.of(claimed, now);
    }

    @Transactional
    void settle(Collection<Outcome> outcomes) {
        Map<Integer, Account> rows =
                accounts
                        .of(outcomes.stream()
                                .map(outcome -> outcome.wish().person())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::person, Function.identity()));
        outcomes.forEach(outcome ->
                Optional.ofNullable(rows.get(outcome.wish().person())).ifPresent(row -> settle(row, outcome)));
    }

    private void settle(Account row, Outcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Outcome.Made made ->
                row.made(made.user(), made.wish().revision(), now, made.wish().nextTurn());
            case Outcome.Gone gone -> accounts.remove(row);
            case Outcome.Away away -> row.postpone(now.plus(AWAY));
            case Outcome.Failed failed ->
                row.failed(failed.cause(), failed.wish().revision(), now.plus(pause(failed)));
        }
    }

    private static Duration pause(Outcome.Failed failed) {
        int doublings = Math.min(failed.wish().attempts() - 1, MOST_DOUBLINGS);
        return failed.hopeless() ? HOPELESS : FIRST_BACKOFF.multipliedBy(1L << Math.max(0, doublings));
    }
}
