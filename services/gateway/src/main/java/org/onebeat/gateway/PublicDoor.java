package org.onebeat.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;

/**
 * What residents reach without signing in (docs/security.md): these calls and no others, so many a minute from one address,
 * small, and with nothing that would say who they are.
 */
@ApplicationScoped
class PublicDoor {
    private static final Pattern OPEN = Pattern.compile(
            "/api/v1/case/public/(challenge|villages|requests|request(/(lines|judgement|withdrawal))?)");
    private static final int MOST_BYTES = 16_384;

    private final Addresses addresses;

    PublicDoor(GatewaySettings settings) {
        this.addresses = new Addresses(settings.publicCallsPerMinute(), System::nanoTime);
    }

    static boolean leadsTo(String path) {
        return OPEN.matcher(path).matches();
    }

    void enter(RoutingContext context, HttpProxy service) {
        HttpServerRequest request = context.request();
        if (!addresses.let(request.remoteAddress().hostAddress())) {
            Problem.TOO_MANY.answer(context);
        } else if (!isSmall(request)) {
            Problem.TOO_LARGE.answer(context);
        } else {
            ApiProxy.cleanse(request.headers());
            request.headers().remove("Authorization");
            service.handle(request);
        }
    }

    /** A body of unknown length could be of any. */
    private static boolean isSmall(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return request.method().equals(HttpMethod.GET)
                || length != null && length.matches("\\d{1,5}") && Integer.parseInt(length) <= MOST_BYTES;
    }
}
