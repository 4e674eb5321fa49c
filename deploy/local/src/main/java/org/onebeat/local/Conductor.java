package org.onebeat.local;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.onebeat.local.process.Ledger;

/** Starts parts as soon as what they need is ready, watches over them, and stops them in reverse order. */
final class Conductor {

    private final Ledger ledger;
    private final Progress progress;
    private final Map<String, CompletableFuture<?>> ready = new HashMap<>();
    private final Deque<Running> running = new ArrayDeque<>();

    Conductor(Ledger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /** Returns when all are ready; what earlier calls started counts as ready. Throws as soon as one fails. */
    void start(List<Part> parts) {
        var all = new ArrayList<CompletableFuture<Void>>();
        var failure = new CompletableFuture<Void>();
        for (Part part : inOrder(parts, ready.keySet())) {
            var needs = part.needs().stream().map(ready::get).toArray(CompletableFuture[]::new);
            var started = CompletableFuture.allOf(needs).thenRunAsync(() -> start(part), Thread::startVirtualThread);
            ready.put(part.name(), started.exceptionally(cause -> {
                failure.completeExceptionally(cause);
                throw new CompletionException(cause);
            }));
            all.add(started);
        }
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)), failure)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Broken broken ? broken : e;
        }
    }

    private void start(Part part) {
        long begin = System.nanoTime();
        Running started = part.start().get();
        synchronized (running) {
            running.push(started);
        }
        double seconds = Progress.seconds(Progress.since(begin));
        progress.step(
                part.name(),
                String.format(Locale.ROOT, "ready on %d (%.1f s)", part.ports().getFirst(), seconds));
    }

    /** The parts, each after those it needs. Refuses a need that nobody meets, and a circle. */
    static List<Part> inOrder(List<Part> parts, Collection<String> there) {
        var ordered = new ArrayList<Part>();
        var met = new ArrayList<>(there);
        var left = new ArrayList<>(parts);
        while (!left.isEmpty()) {
            var next =
                    left.stream().filter(part -> met.containsAll(part.needs())).toList();
            if (next.isEmpty()) {
                throw new Broken("Nothing meets the needs of "
                        + left.stream().map(Part::name).toList());
            }
            next.forEach(part -> met.add(part.name()));
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }

    /** Throws when a part has ended by itself. */
    void check() {
        List<Running> now;
        synchronized (running) {
            now = List.copyOf(running);
        }
        now.forEach(part -> part.process().expectAlive());
    }

    /** Stops what runs, the last started first, and what was still starting. */
    void stop() {
        ledger.close();
        while (!running.isEmpty()) {
            Running last;
            synchronized (running) {
                last = running.pop();
            }
            last.stop();
            progress.step(last.name(), "stopped");
        }
        Leftovers.end(ledger, progress);
    }
}
