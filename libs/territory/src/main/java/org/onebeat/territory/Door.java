package org.onebeat.territory;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Request;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Every call passes here, once it is known whom it is from and what it asks for: reads {@link May}, finds what the
 * caller holds (one query), and sets the scope. A method that says none of {@link May}, {@link InService} and {@link Open}
 * stays shut.
 */
@ApplicationScoped
class Door {
    private static final String SCOPES = "onebeat_scopes";

    private final SecurityIdentity identity;
    private final Standings standings;
    private final Homes homes;
    private final CurrentCaller current;
    private final String service;

    Door(
            SecurityIdentity identity,
            Standings standings,
            Homes homes,
            CurrentCaller current,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.identity = identity;
        this.standings = standings;
        this.homes = homes;
        this.current = current;
        this.service = service;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void enter(ResourceInfo asked, Request call) {
        Method method = asked.getResourceMethod();
        if (method.isAnnotationPresent(Open.class)) {
            return;
        }
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        Caller caller = caller();
        InService own = method.getAnnotation(InService.class);
        if (own != null) {
            enterForOneself(caller, own);
            return;
        }
        Set<Role> functions = Optional.ofNullable(method.getAnnotation(May.class))
                .map(may -> caller.among(may.value()))
                .orElse(Set.of());
        if (functions.isEmpty()) {
            throw new Refused("role-lacking");
        }
        if (functions.contains(Role.SYSTEM) && !scopeAllows(call.getMethod())) {
            functions.remove(Role.SYSTEM);
            if (functions.isEmpty()) {
                throw new Refused("scope-lacking");
            }
        }
        Standing standing = standings.of(caller);
        if (standing.postsOf(functions).isEmpty()) {
            throw new Refused("no-posting");
        }
        current.enter(caller, standing, functions);
    }

    private void enterForOneself(Caller caller, InService own) {
        Standing standing = standings.of(caller);
        Person person = standing.person()
                .filter(known -> !known.system() && (own.partners() || !known.isPartner()))
                .orElseThrow(() -> new Refused("not-in-service"));
        current.enterForOneself(caller, standing, homes.countyOf(person));
    }

    /** A registered system's token says what it may do, by service: {@code case:read jurisdiction:read}; else it is nothing. */
    private boolean scopeAllows(String method) {
        String needed = service + (method.equals("GET") || method.equals("HEAD") ? ":read" : ":write");
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.containsClaim(SCOPES)
                && List.of(token.<String>getClaim(SCOPES).split(" ")).contains(needed);
    }

    private Caller caller() {
        Set<Role> roles = identity.getRoles().stream()
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toSet());
        return new Caller(account(), roles);
    }

    /** {@code preferred_username}, which is the person's account; a machine's is {@code service-account-…}. */
    private String account() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.containsClaim("preferred_username")
                ? token.getClaim("preferred_username")
                : identity.getPrincipal().getName();
    }
}
