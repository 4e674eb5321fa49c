package org.onebeat.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.onebeat.local.Broken;
import org.onebeat.local.process.Await;

/**
 * From the moment at which a service writes a dispute down to the stream that the leader's browser reads: disputes are reported at a steady rate, and the n-th of
 * them counts as shown with the first answer on the stream whose total has grown by n.
 */
final class LiveDelay {

    private static final String STREAM = "/api/v1/assessment/overview/live";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final int CALLERS = 32;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final Officer leader;
    /** When the stream first showed a total of at least so many. */
    private final ConcurrentSkipListMap<Long, Instant> shown = new ConcurrentSkipListMap<>();

    LiveDelay(URI gateway, Officer leader) {
        this.gateway = gateway;
        this.leader = leader;
    }

    /** @param report reports one dispute and tells when it was written down */
    Pace measure(int perSecond, Duration time, Supplier<Instant> report) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            Stream<String> stream = open(http).body();
            Thread.ofPlatform().daemon().start(() -> follow(stream));
            long before = settled();
            List<Instant> recorded = reportSteadily(perSecond, time, report);
            expect(() -> shown.lastKey() >= before + recorded.size());
            return Pace.of(delays(before, recorded), time);
        } finally {
            http.shutdownNow(); // the stream would never end by itself
        }
    }

    /** Reads until it is cut off at the end. */
    private void follow(Stream<String> stream) {
        try {
            stream.forEach(this::take);
        } catch (UncheckedIOException cutOff) {
            stream.close();
        }
    }

    /** The total once everything is shown that was reported before: none comes for some seconds. */
    private long settled() {
        expect(() -> !shown.isEmpty());
        expect(() -> shown.lastEntry().getValue().isBefore(Instant.now().minus(QUIET)));
        return shown.lastKey();
    }

    private HttpResponse<Stream<String>> open(HttpClient http) {
        var request = HttpRequest.newBuilder(gateway.resolve(STREAM))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + leader.token())
                .build();
        try {
            HttpResponse<Stream<String>> response = http.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new Broken("The stream answers " + response.statusCode());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        }
    }

    private void take(String line) {
        if (line.startsWith("data:")) {
            shown.putIfAbsent(found(line.substring(5)), Instant.now());
        }
    }

    private static long found(String answer) {
        try {
            for (JsonNode figure : JSON.readTree(answer).path("figures")) {
                if (figure.path("indicator").asText().equals("FOUND")) {
                    return figure.path("value").asLong();
                }
            }
            throw new Broken("The stream does not tell how many disputes were found");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Instant> reportSteadily(int perSecond, Duration time, Supplier<Instant> report) {
        var recorded = new LinkedBlockingQueue<Instant>();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                var callers = Executors.newFixedThreadPool(CALLERS)) {
            var ticking = clock.scheduleAtFixedRate(
                    () -> callers.submit(() -> recorded.add(report.get())),
                    0,
                    1_000_000_000L / perSecond,
                    TimeUnit.NANOSECONDS);
            Thread.sleep(time);
            ticking.cancel(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (recorded.size() < perSecond * time.toSeconds() / 2) {
            throw new Broken("Only %d disputes could be reported".formatted(recorded.size()));
        }
        List<Instant> sorted = new ArrayList<>(recorded);
        sorted.sort(null);
        return sorted;
    }

    private Histogram delays(long before, List<Instant> recorded) {
        var delays = new Histogram(3);
        for (int i = 0; i < recorded.size(); i++) {
            Instant seen = shown.ceilingEntry(before + i + 1).getValue();
            delays.recordValue(
                    Math.max(0, Duration.between(recorded.get(i), seen).toNanos() / 1_000));
        }
        return delays;
    }

    private static void expect(BooleanSupplier condition) {
        if (!Await.until(PATIENCE, condition)) {
            throw new Broken("The stream did not show what was reported within " + PATIENCE.toSeconds() + " s");
        }
    }
}
