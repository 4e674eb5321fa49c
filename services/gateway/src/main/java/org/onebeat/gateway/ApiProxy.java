package org.onebeat.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries {@code /api/v1/<service>/…} to its service with the visitor's access token and nothing that a visitor could have forged. */
@ApplicationScoped
class ApiProxy {
    /** Headers that only the platform's own parts may set. */
    private static final List<String> NOT_FROM_OUTSIDE = List.of(
            "Cookie",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "X-CSRF-Token");

    private final ForgeryGuard guard;
    private final PublicDoor publicDoor;
    private final Map<String, HttpProxy> services = new HashMap<>();

    ApiProxy(GatewaySettings settings, ForgeryGuard guard, PublicDoor publicDoor, Vertx vertx) {
        this.guard = guard;
        this.publicDoor = publicDoor;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2_000),
                new PoolOptions().setHttp1MaxSize(settings.connections()));
        settings.routes().forEach((name, address) -> services.put(name, proxy(client, address)));
    }

    void open(@Observes Router router) {
        router.route("/api/v1/:service/*").handler(this::carry);
        router.route("/api/*").handler(Problem.UNKNOWN_SERVICE::answer);
    }

    private static HttpProxy proxy(HttpClient client, URI address) {
        return HttpProxy.reverseProxy(client)
                .origin(address.getPort(), address.getHost())
                .addInterceptor(new AwayInterceptor());
    }

    private void carry(RoutingContext context) {
        HttpProxy service = services.get(context.pathParam("service"));
        if (service == null) {
            Problem.UNKNOWN_SERVICE.answer(context);
            return;
        }
        if (PublicDoor.leadsTo(context.normalizedPath())) {
            publicDoor.enter(context, service);
            return;
        }
        Visitor.of(context, visitor -> {
            if (!visitor.signedIn()) {
                Problem.UNAUTHENTICATED.answer(context);
            } else if (!guard.lets(context.request(), visitor)) {
                Problem.CSRF.answer(context);
            } else {
                introduce(visitor, context.request().headers());
                HttpServerRequest request = context.request();
                request.resume();
                service.handle(request);
            }
        });
    }

    private static void introduce(Visitor visitor, MultiMap headers) {
        cleanse(headers);
        headers.set("Authorization", "Bearer " + visitor.accessToken());
    }

    static void cleanse(MultiMap headers) {
        NOT_FROM_OUTSIDE.forEach(headers::remove);
    }
}
