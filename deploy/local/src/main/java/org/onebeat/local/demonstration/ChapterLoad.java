package org.onebeat.local.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.onebeat.demonstration.past.Batch;
import org.onebeat.demonstration.past.Chapter;
import org.onebeat.demonstration.past.History;
import org.onebeat.local.Api;
import org.onebeat.local.Installation;
import org.onebeat.local.Progress;

/**
 * Brings one chapter of the past in: a few counties at a time, and of each one call at a time, since calls of one county
 * would only wait for one another.
 */
final class ChapterLoad {

    private static final String IMPORTER = "import411600";
    private static final int PARALLEL = 3;
    private static final int MOST_REFUSALS = 5;

    private final Installation at;
    private final Notes notes;
    private final Progress progress;
    private final BooleanSupplier stopped;
    private final History history;
    private final Chapter chapter;
    private final Queue<String> counties;
    private final Meter meter;
    private final List<String> refusals = new ArrayList<>();

    ChapterLoad(
            Installation at,
            Notes notes,
            Progress progress,
            BooleanSupplier stopped,
            History history,
            Chapter chapter) {
        this.at = at;
        this.notes = notes;
        this.progress = progress;
        this.stopped = stopped;
        long all = 0;
        long present = 0;
        for (Batch batch : (Iterable<Batch>) history.batches(chapter)::iterator) {
            all += batch.records().size();
            present += notes.has(batch.name()) ? batch.records().size() : 0;
        }
        this.history = history;
        this.chapter = chapter;
        this.counties = new ConcurrentLinkedQueue<>(history.counties());
        this.meter = new Meter(progress, chapter.name(), all, present);
    }

    /** How many calls were refused. */
    int run(Executor threads) {
        try (var api = new Api(at.gatewayAddress())) {
            api.signIn(at.tokenAddress(), "onebeat-cli", IMPORTER, at.demonstrationPassword());
            var senders = new CompletableFuture<?>[PARALLEL];
            for (int i = 0; i < PARALLEL; i++) {
                senders[i] = CompletableFuture.runAsync(() -> send(new Import(api, stopped)), threads);
            }
            CompletableFuture.allOf(senders).join();
        }
        meter.end();
        return refusals.size();
    }

    private void send(Import calls) {
        for (String county = counties.poll(); county != null; county = counties.poll()) {
            history.batches(chapter, county)
                    .takeWhile(batch -> goesOn())
                    .filter(batch -> !notes.has(batch.name()))
                    .forEach(batch -> bring(calls, batch));
        }
    }

    private void bring(Import calls, Batch batch) {
        try {
            calls.bring(batch);
            notes.done(batch.name());
            meter.add(batch.records().size());
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    /** Named and left out; what one service refuses again and again is given up until the next start. */
    private synchronized void refuse(Refused refused) {
        refusals.add(refused.getMessage());
        progress.step("city", "NOT in: " + refused.getMessage());
    }

    private synchronized boolean goesOn() {
        return !stopped.getAsBoolean() && refusals.size() < MOST_REFUSALS;
    }
}
