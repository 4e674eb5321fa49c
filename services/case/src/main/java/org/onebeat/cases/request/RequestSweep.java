package org.onebeat.cases.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.onebeat.service.act.Act;
import org.onebeat.service.idempotency.AnsweredCalls;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** Reminds of answers that are due, and erases what is kept long enough: once each, however many replicas look. */
@ApplicationScoped
class RequestSweep implements Recurring {

    private static final int BATCH = 200;

    private final RequestClaims claims;
    private final Requests requests;
    private final RequestBook book;
    private final Challenges challenges;
    private final AnsweredCalls answers;
    private final Wall wall;
    private final Clock clock;

    RequestSweep(
            RequestClaims claims,
            Requests requests,
            RequestBook book,
            Challenges challenges,
            AnsweredCalls answers,
            Wall wall,
            Clock clock) {
        this.claims = claims;
        this.requests = requests;
        this.book = book;
        this.challenges = challenges;
        this.answers = answers;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "residents' requests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void look() {
        remind();
        erase();
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(challenges::forget));
    }

    /** How many were reminded of. */
    int remind() {
        return each(() -> {
            Instant now = clock.instant();
            List<UUID> claimed = claims.striking(now, BATCH);
            if (!claimed.isEmpty()) {
                book.enterAll(requests.of(claimed), request -> request.strike(now));
            }
            return claimed.size();
        });
    }

    /** How many were erased, with what was answered about them. */
    int erase() {
        return each(() -> {
            Instant now = Act.micros(clock.instant());
            List<UUID> claimed = claims.outlived(now, BATCH);
            if (!claimed.isEmpty()) {
                book.enterAll(requests.of(claimed), request -> request.erase(now));
                claimed.forEach(id -> answers.forget(RequestBook.RECORD, id.toString()));
            }
            return claimed.size();
        });
    }

    private int each(IntSupplier batch) {
        int all = 0;
        int some;
        do {
            some = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(batch::getAsInt));
            all += some;
        } while (some == BATCH);
        return all;
    }
}
