package org.onebeat.territory;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Believes what the headers say: here only what comes after authentication is under test. */
@ApplicationScoped
class HeaderIdentity implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager providers) {
        String account = call.request().getHeader("X-Account");
        if (account == null) {
            return Uni.createFrom().optional(Optional.empty());
        }
        String scopes = call.request().getHeader("X-Scopes");
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(scopes == null ? new QuarkusPrincipal(account) : token(account, scopes))
                        .addRoles(Set.of(call.request().getHeader("X-Roles").split(",")))
                        .build());
    }

    private static JsonWebToken token(String account, String scopes) {
        Map<String, String> claims = Map.of("preferred_username", account, "onebeat_scopes", scopes);
        return new JsonWebToken() {
            @Override
            public String getName() {
                return account;
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String name) {
                return (T) claims.get(name);
            }
        };
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Header"));
    }
}
