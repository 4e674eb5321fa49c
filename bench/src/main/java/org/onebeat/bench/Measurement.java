package org.onebeat.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something done for a while, how fast it went, and what it cost.
 *
 * @param work what was done, such as {@code lifecycle}
 * @param by through which door, or by pgbench
 * @param cpu CPU milliseconds per round, by process
 * @param others CPU milliseconds a second of whatever else this machine did
 */
record Measurement(String work, String by, Pace pace, Map<String, Double> cpu, double others) {

    static final String BENCH = "bench";

    static Measurement of(String work, String by, Pace pace, Processes.Reading used, double seconds) {
        var each = new TreeMap<String, Double>();
        used.used().forEach((name, millis) -> each.put(name, millis / Math.max(1, pace.rounds())));
        return new Measurement(work, by, pace, each, used.others() / seconds);
    }

    /** CPU milliseconds per round of these processes together. */
    double cpuOf(String... processes) {
        double sum = 0;
        for (String process : processes) {
            sum += cpu.getOrDefault(process, 0.0);
        }
        return sum;
    }

    /** CPU milliseconds per round of the whole platform, callers apart. */
    double cpuOfPlatform() {
        return cpu.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(BENCH))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
