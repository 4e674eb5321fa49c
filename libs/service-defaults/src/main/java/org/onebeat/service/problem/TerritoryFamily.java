package org.onebeat.service.problem;

import java.util.Map;
import java.util.Optional;
import org.onebeat.territory.Refused;
import org.onebeat.territory.ReplicaBehind;
import org.onebeat.territory.UnknownArea;

/** What the replica of areas, people and postings refuses. */
final class TerritoryFamily implements Family {
    @Override
    public Optional<Refusal> refusal(Throwable problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case Refused refused -> Refusal.forbidden(refused.code());
                    case UnknownArea unknown ->
                        Refusal.ruleBroken("unknown-area", Map.of("reference", unknown.reference()));
                    case ReplicaBehind behind -> Refusal.unavailable("replica-behind", behind.retryAfter());
                    default -> null;
                });
    }
}
