package org.onebeat.personnel.account;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.onebeat.territory.Wall;

/** Lets accounts in Keycloak follow the people, in the background and until it is done. */
@ApplicationScoped
class AccountWorker {
    private static final Logger LOG = Logger.getLogger(AccountWorker.class);

    private final AccountDesk desk;
    private final Directory directory;
    private final Wall wall;
    private final AccountSettings settings;
    private ScheduledExecutorService rounds;
    private ExecutorService calls;

    AccountWorker(AccountDesk desk, Directory directory, Wall wall, AccountSettings settings) {
        this.desk = desk;
        this.directory = directory;
        this.wall = wall;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (settings.serverUrl().isEmpty()) {
            LOG.warn("onebeat.accounts.server-url is not set: accounts wait");
            return;
        }
        calls = Executors.newFixedThreadPool(
                settings.parallel(),
                Thread.ofPlatform().daemon().name("accounts-call-", 0).factory());
        rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("accounts").factory());
        long rest = settings.rest().toMillis();
        rounds.scheduleWithFixedDelay(this::round, rest, rest, TimeUnit.MILLISECONDS);
    }

    /** A claim under way is given back by its lease. */
    void stop(@Observes ShutdownEvent stopped) {
        if (rounds != null) {
            rounds.shutdownNow();
            calls.shutdownNow();
        }
    }

    private void round() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = serveBatch();
            }
        } catch (RuntimeException broken) {
            // A round that throws would be the last one: the database may be back at the next.
            LOG.warn("Accounts: this round failed", broken);
        }
    }

    /** Whether it is worth going on at once. */
    private boolean serveBatch() {
        List<Wish> wishes = wall.asInstallation(desk::claim);
        List<Outcome> outcomes = wishes.stream().map(wish -> calls.submit(() -> serve(wish))).toList().stream()
                .map(AccountWorker::await)
                .toList();
        wall.asInstallation(() -> desk.settle(outcomes));
        return !outcomes.isEmpty() && outcomes.stream().noneMatch(Outcome.Away.class::isInstance);
    }

    private Outcome serve(Wish wish) {
        try {
            if (wish.leaving()) {
                directory.remove(wish.identity());
                return new Outcome.Gone(wish);
            }
            return new Outcome.Made(wish, directory.keep(wish.identity()));
        } catch (DirectoryAway away) {
            LOG.debugf("Accounts wait: %s", away.getMessage());
            return new Outcome.Away(wish);
        } catch (AccountTaken taken) {
            return new Outcome.Failed(wish, taken.getMessage(), true);
        } catch (RuntimeException refused) {
            LOG.warnf(refused, "Account of person %d failed", wish.person());
            return new Outcome.Failed(wish, refused.getMessage(), false);
        }
    }

    private static Outcome await(Future<Outcome> call) {
        try {
            return call.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
