package org.onebeat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Several callers at once, each beginning the next call when the one before was answered. */
public final class Load {

    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1_000;

    private final int clients;

    public Load(int clients) {
        this.clients = clients;
    }

    /** @param call what caller number n does, again and again; what it throws ends the load */
    public Pace run(Duration time, IntConsumer call) {
        var latencies = new ConcurrentHistogram(LONGEST_MICROS, 3);
        var failure = new AtomicReference<RuntimeException>();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int caller = i;
            callers.add(Thread.ofPlatform().start(() -> repeat(end, () -> call.accept(caller), latencies, failure)));
        }
        callers.forEach(Load::join);
        if (failure.get() != null) {
            throw failure.get();
        }
        return Pace.of(latencies, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void repeat(
            long end, Runnable call, Histogram latencies, AtomicReference<RuntimeException> failure) {
        try {
            for (long now = System.nanoTime(); now < end && failure.get() == null; ) {
                call.run();
                long after = System.nanoTime();
                latencies.recordValue(Math.min(LONGEST_MICROS, (after - now) / 1_000));
                now = after;
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
