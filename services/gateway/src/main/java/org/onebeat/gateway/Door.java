package org.onebeat.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.TreeSet;

/** Signing in and out, and what the pages ask first: who am I. {@code /login} and {@code /logout} are OIDC's; here is where they lead. */
@ApplicationScoped
class Door {
    private final ForgeryGuard guard;

    Door(ForgeryGuard guard) {
        this.guard = guard;
    }

    void open(@Observes Router router) {
        router.get("/session").handler(this::session);
        router.get("/login").handler(this::enter);
    }

    private void session(RoutingContext context) {
        Visitor.of(context, visitor -> {
            context.request().resume();
            context.response().putHeader("Cache-Control", "no-store");
            context.json(visitor.signedIn() ? signedIn(visitor) : new JsonObject().put("signedIn", false));
        });
    }

    private JsonObject signedIn(Visitor visitor) {
        return new JsonObject()
                .put("signedIn", true)
                .put("account", visitor.account())
                .put("displayName", visitor.displayName())
                .put(
                        "roles",
                        new JsonArray(new TreeSet<>(visitor.roles()).stream().toList()))
                .put("csrfToken", guard.tokenFor(visitor));
    }

    /** Reached only by somebody signed in (the login policy): on to the page that was wanted, within this site. */
    private void enter(RoutingContext context) {
        String to = context.request().getParam("to", "/");
        boolean here = to.matches("/(?![/\\\\])[^\\\\\\r\\n]*");
        Visitor.of(context, visitor -> {
            context.request().resume();
            context.redirect(here ? to : "/");
        });
    }
}
