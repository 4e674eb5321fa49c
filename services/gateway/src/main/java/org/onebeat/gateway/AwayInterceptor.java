package org.onebeat.gateway;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** A service that cannot be reached is told as a problem document, so that a caller knows to try again. */
class AwayInterceptor implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(unreachable -> Future.succeededFuture(away(context)));
    }

    private static ProxyResponse away(ProxyContext context) {
        return context.request()
                .release()
                .response()
                .setStatusCode(Problem.SERVICE_AWAY.status)
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .putHeader("Retry-After", "2")
                .setBody(Body.body(
                        Problem.SERVICE_AWAY.document(context.request().proxiedRequest())));
    }
}
