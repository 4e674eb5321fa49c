package org.onebeat.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;

/**
 * Lets personnel know that somebody has come in, as a session begins: whether a person has ever signed in shows on the way
 * to going live. Nobody waits for it; without an answer the page's own first question does the same.
 */
@ApplicationScoped
class Welcome {
    private static final String PERSONNEL = "personnel";
    private static final String OWN_PAGE = "/api/v1/personnel/me";

    /** A personnel that never answers holds nobody and nothing up. */
    private static final int SECONDS = 10;

    private static final int MOST_WAITING = 100;

    private final HttpClient client;
    private final Map<String, URI> routes;

    Welcome(GatewaySettings settings, Vertx vertx) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2_000).setIdleTimeout(SECONDS),
                new PoolOptions().setMaxWaitQueueSize(MOST_WAITING));
        this.routes = settings.routes();
    }

    void tell(Visitor visitor) {
        URI personnel = routes.get(PERSONNEL);
        if (personnel != null && visitor.signedIn()) {
            client.request(HttpMethod.GET, personnel.getPort(), personnel.getHost(), OWN_PAGE)
                    .compose(request -> send(request, visitor));
        }
    }

    private static Future<?> send(HttpClientRequest request, Visitor visitor) {
        return request.putHeader("Authorization", "Bearer " + visitor.accessToken())
                .send();
    }
}
