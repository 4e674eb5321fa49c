package org.onebeat.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who stands at the door: signed in by cookie, by bearer token, or not at all. */
record Visitor(SecurityIdentity identity) {
    /** Otherwise Quarkus would answer a refused credential with a challenge of its own before we do. */
    private static final BiConsumer<RoutingContext, Throwable> WE_ANSWER_OURSELVES = (context, refused) -> {};

    /** Resolves the visitor of a request; a wrong or expired credential counts as not signed in. */
    static void of(RoutingContext context, Consumer<Visitor> then) {
        context.request().pause();
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, WE_ANSWER_OURSELVES);
        Uni<SecurityIdentity> identity = context.get(QuarkusHttpUser.DEFERRED_IDENTITY_KEY);
        identity.subscribe().with(found -> then.accept(new Visitor(found)), refused -> then.accept(new Visitor(null)));
    }

    boolean signedIn() {
        return identity != null && !identity.isAnonymous();
    }

    String accessToken() {
        return identity.getCredential(AccessTokenCredential.class).getToken();
    }

    Set<String> roles() {
        return identity.getRoles();
    }

    /** The sign-in name, which is the account of a person in personnel. */
    String account() {
        return claim("preferred_username").orElse(identity.getPrincipal().getName());
    }

    String displayName() {
        return claim("name").orElse(account());
    }

    /** What an anti-forgery token is bound to: Keycloak's session, or the subject where a token has none. */
    String session() {
        return claim("sid").or(() -> claim("sub")).orElse(account());
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.<Object>getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
