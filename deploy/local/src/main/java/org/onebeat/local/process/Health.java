package org.onebeat.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a part whether it is ready. */
public final class Health {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private Health() {}

    /** False if it does not say so in time; throws if the process ends. */
    public static boolean await(URI ready, Child child, Duration patience) {
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build()) {
            return Await.until(patience, () -> {
                child.expectAlive();
                return Ports.listening(ready.getPort()) && ok(http, ready);
            });
        }
    }

    private static boolean ok(HttpClient http, URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(ANSWER).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
