package org.onebeat.service.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.StaleStateException;

/** What the database refuses: a lost race, a rule of its own, a foreign county; and the database that is away. */
final class DatabaseFamily implements Family {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Override
    public Optional<Refusal> refusal(Throwable problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case OptimisticLockException lost -> Refusal.of(Kind.STALE, "stale");
                    case StaleStateException lost -> Refusal.of(Kind.STALE, "stale");
                    case SQLTransientConnectionException away -> away();
                    case SQLException refused -> ofState(refused);
                    default -> null;
                });
    }

    private static Refusal ofState(SQLException refused) {
        var state = refused.getSQLState();
        if (state == null) {
            // Agroal gives up waiting for a connection without a state.
            return refused.getMessage() != null && refused.getMessage().contains("Acquisition timeout") ? away() : null;
        }
        return switch (state) {
            case "23505", "23P01" -> Refusal.conflict("already-there");
            case "42501" -> Refusal.forbidden("out-of-scope");
            case "40001", "40P01" -> Refusal.of(Kind.STALE, "stale");
            case "55P03" -> Refusal.unavailable("busy", PAUSE);
            case "57P01", "57P02", "57P03", "53300" -> away();
            default -> state.startsWith("08") ? away() : null;
        };
    }

    private static Refusal away() {
        return Refusal.unavailable("database-unavailable", PAUSE);
    }
}
