package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two counties at once over a pool of four connections: a leak between requests shows only under such a hail. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class TwoCountiesTest {
    private static final int CALLS = 1_600;
    private static final int AT_ONCE = 32;

    @Inject
    Given territory;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void aRowInEachCounty() {
        territory.territory();
        territory.holds(1, Role.AUXILIARY, 51);
        territory.holds(2, Role.AUXILIARY, 54);
        territory.note(51, "of-51");
        territory.note(54, "of-54");
    }

    @Test
    void noneOfThousandsOfMixedCallsSeesTheOtherCounty() throws Exception {
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                Ask ask = Ask.values()[i % Ask.values().length];
                calls.add(() -> answers.merge(ask + " " + answer(ask), 1, Integer::sum));
            }
            for (Future<Integer> answered : threads.invokeAll(calls)) {
                answered.get();
            }
        }

        Map<String, Integer> right = new HashMap<>();
        for (Ask ask : Ask.values()) {
            right.put(ask + " " + ask.answer, CALLS / Ask.values().length);
        }
        assertEquals(right, answers);
    }

    private String answer(Ask ask) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + ask.path))
                .method(ask.method, BodyPublishers.noBody());
        if (ask.account != null) {
            request.header("X-Account", ask.account).header("X-Roles", "AUXILIARY");
        }
        var response = client.send(request.build(), BodyHandlers.ofString());
        return response.statusCode() == 200 ? response.body() : String.valueOf(response.statusCode());
    }

    /** Reads, foreign reads, refused writes and calls without a caller, mixed. */
    private enum Ask {
        OWN_51("p1", "GET", "/notes", "[\"of-51\"]"),
        OWN_54("p2", "GET", "/notes", "[\"of-54\"]"),
        FOREIGN_54("p1", "GET", "/notes/by-text/of-54", "404"),
        FOREIGN_51("p2", "GET", "/notes/by-text/of-51", "404"),
        WRITE_54("p1", "POST", "/notes?village=54&text=x", "403"),
        WRITE_51("p2", "POST", "/notes?village=51&text=x", "403"),
        NO_CALLER(null, "GET", "/notes/open", "[]"),
        NO_POSTING("p3", "GET", "/notes", "403");

        private final String account;
        private final String method;
        private final String path;
        private final String answer;

        Ask(String account, String method, String path, String answer) {
            this.account = account;
            this.method = method;
            this.path = path;
            this.answer = answer;
        }
    }
}
