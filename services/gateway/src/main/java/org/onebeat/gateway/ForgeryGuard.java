package org.onebeat.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A call that changes something and is carried by the browser's cookie must show a token that only our own page can have read: an HMAC of the session, handed out by
 * {@code GET /session}. A bearer token is no cookie and needs none.
 */
@ApplicationScoped
class ForgeryGuard {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SecretKeySpec key;

    ForgeryGuard(GatewaySettings settings) {
        this.key = new SecretKeySpec(settings.csrfSecret().getBytes(UTF_8), "HmacSHA256");
    }

    String tokenFor(Visitor visitor) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(visitor.session().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean lets(HttpServerRequest request, Visitor visitor) {
        if (SAFE.contains(request.method()) || request.headers().contains("Authorization")) {
            return true;
        }
        String shown = request.getHeader("X-CSRF-Token");
        return shown != null
                && MessageDigest.isEqual(
                        shown.getBytes(UTF_8), tokenFor(visitor).getBytes(UTF_8));
    }
}
