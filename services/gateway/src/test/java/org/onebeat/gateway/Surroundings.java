package org.onebeat.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** A service that tells what reached it, a service that is away, a folder of pages, and the key that tokens are signed with. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    private static final KeyPair KEYS = keys();
    private static final int NOBODY_LISTENS_HERE = 1;

    private Vertx vertx;

    static String tokenFor(String audience) {
        return Jwt.preferredUserName("z001")
                .subject("7d1c")
                .issuer("https://idp.test")
                .audience(audience)
                .claim("name", "李明")
                .claim("realm_access", Map.of("roles", Set.of("AUXILIARY")))
                .sign(KEYS.getPrivate());
    }

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer echo = vertx.createHttpServer()
                .requestHandler(this::tell)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return Map.of(
                "onebeat.gateway.routes.case",
                "http://localhost:" + echo.actualPort(),
                "onebeat.gateway.routes.hazard",
                "http://localhost:" + NOBODY_LISTENS_HERE,
                "onebeat.gateway.web-root",
                pages().toString(),
                "quarkus.oidc.application-type",
                "service",
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.token.issuer",
                "https://idp.test",
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.http.test-port",
                "0",
                "quarkus.management.test-port",
                "0");
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void tell(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject told = new JsonObject().put("path", request.uri()).put("body", body.toString());
            request.headers().forEach((name, value) -> told.put(name.toLowerCase(java.util.Locale.ROOT), value));
            request.response().putHeader("Content-Type", "application/json").end(told.toBuffer());
        });
    }

    private static Path pages() {
        try {
            Path folder = Files.createTempDirectory("pages");
            Files.writeString(folder.resolve("index.html"), "<title>一格一警</title>");
            Files.writeString(Files.createDirectory(folder.resolve("assets")).resolve("app-1.js"), "let a = 1");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
