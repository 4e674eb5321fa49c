package org.onebeat.bench;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * How fast something went.
 *
 * @param rounds how often it was done
 * @param perSecond rounds a second, of all callers together
 * @param p50 milliseconds that half of the rounds took at most; p95 and p99 likewise
 */
public record Pace(long rounds, double perSecond, double p50, double p95, double p99) {

    /** @param latencies in microseconds */
    static Pace of(Histogram latencies, Duration took) {
        return new Pace(
                latencies.getTotalCount(),
                latencies.getTotalCount() * 1e9 / took.toNanos(),
                millis(latencies, 50),
                millis(latencies, 95),
                millis(latencies, 99));
    }

    private static double millis(Histogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1_000.0;
    }
}
