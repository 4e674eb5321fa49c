package org.onebeat.service.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.time.Duration;
import java.util.Optional;

/** Who is not known, may not, or cannot be checked because the identity provider is away. */
final class SecurityFamily implements Family {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Override
    public Optional<Refusal> refusal(Throwable problem) {
        return Optional.ofNullable(
                switch (problem) {
                    case OIDCException away -> Refusal.unavailable("sign-in-unavailable", PAUSE);
                    case UnauthorizedException anonymous -> Refusal.of(Kind.UNAUTHENTICATED, "unauthenticated");
                    case AuthenticationException failed -> Refusal.of(Kind.UNAUTHENTICATED, "unauthenticated");
                    case ForbiddenException forbidden -> Refusal.forbidden("forbidden");
                    default -> null;
                });
    }
}
