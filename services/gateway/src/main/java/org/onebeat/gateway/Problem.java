package org.onebeat.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What the door itself refuses, as an RFC 9457 document in Chinese or English. */
enum Problem {
    UNAUTHENTICATED(401, "unauthenticated", "请先登录", "Sign in first, or send a valid bearer token"),
    CSRF(403, "csrf", "缺少或错误的 X-CSRF-Token", "The X-CSRF-Token header is missing or wrong"),
    TOO_LARGE(413, "too-large", "提交的内容太多", "This is too much at once"),
    TOO_MANY(
            429,
            "too-many",
            "操作过于频繁，请一分钟后再试；如遇危险请立即拨打110",
            "Too many calls; try again in a minute. In danger call 110 at once"),
    UNKNOWN_SERVICE(404, "unknown-service", "没有这个接口", "There is no such API"),
    SERVICE_AWAY(503, "service-away", "服务暂时不可用，请稍后重试", "The service is away for the moment; try again");

    static final String CONTENT_TYPE = "application/problem+json";

    final int status;
    private final String code;
    private final String chinese;
    private final String english;

    Problem(int status, String code, String chinese, String english) {
        this.status = status;
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    Buffer document(HttpServerRequest request) {
        String language = request.getHeader("Accept-Language");
        boolean inEnglish = language != null && language.startsWith("en");
        return new JsonObject()
                .put("type", "urn:onebeat:problem:" + code)
                .put("title", inEnglish ? english : chinese)
                .put("status", status)
                .put("code", code)
                .put("instance", request.path())
                .toBuffer();
    }

    void answer(RoutingContext context) {
        var response = context.response().setStatusCode(status).putHeader("Content-Type", CONTENT_TYPE);
        if (this == UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (this == TOO_MANY) {
            response.putHeader("Retry-After", "60");
        }
        response.end(document(context.request()));
    }
}
