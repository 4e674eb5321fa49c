package org.onebeat.service.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** Forgets answered calls once a day. */
@ApplicationScoped
class Forgetting implements Recurring {
    private final AnsweredCalls calls;
    private final Wall wall;

    Forgetting(AnsweredCalls calls, Wall wall) {
        this.calls = calls;
        this.wall = wall;
    }

    @Override
    public String name() {
        return "forgetting answered calls";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void look() {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(calls::forgetOutlived));
    }
}
