package org.onebeat.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one run found.
 *
 * @param startUp of a warm start of the whole platform
 * @param atRest megabytes by process after the start; {@code used} after everything
 * @param delay from commit to the stream that a browser reads
 */
record Report(
        Machine machine,
        Duration startUp,
        Map<String, Long> atRest,
        Map<String, Long> used,
        List<Measurement> measurements,
        Pace delay,
        int eventsPerSecond) {

    /** CPU of a service and its database for some work, as a multiple of the same statements by pgbench. */
    double ratio(String work, String door) {
        Measurement measured = of(work, door);
        double served = door.equals("gateway")
                ? measured.cpuOf("case", "postgres", "gateway")
                : measured.cpuOf("case", "postgres");
        return served / bare(work);
    }

    /** CPU milliseconds of the statements alone, pgbench included: the mean of before and after. */
    double bare(String work) {
        return (of(work, "pgbench before").cpuOf("postgres", Measurement.BENCH)
                        + of(work, "pgbench after").cpuOf("postgres", Measurement.BENCH))
                / 2;
    }

    private Measurement of(String work, String by) {
        return measurements.stream()
                .filter(one -> one.work().equals(work) && one.by().equals(by))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        var text = new StringBuilder("\n").append(machine.text()).append("\n\n");
        line(
                text,
                "%-10s %-15s %9s %8s %8s %8s  %s",
                "work",
                "by",
                "rounds/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "CPU ms a round");
        for (Measurement one : measurements) {
            Pace pace = one.pace();
            line(
                    text,
                    "%-10s %-15s %9.1f %8.1f %8.1f %8.1f  %s; others %.0f ms/s",
                    one.work(),
                    one.by(),
                    pace.perSecond(),
                    pace.p50(),
                    pace.p95(),
                    pace.p99(),
                    cpu(one),
                    one.others());
        }
        line(text, "");
        for (String work : List.of("open", "read", "list 50", "lifecycle")) {
            line(
                    text,
                    "%-10s %5.2f ms CPU bare; %4.2f times that directly, %4.2f times through the gateway",
                    work,
                    bare(work),
                    ratio(work, "direct"),
                    ratio(work, "gateway"));
        }
        line(
                text,
                "%nevent to stream at %d a second: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms",
                eventsPerSecond,
                delay.p50(),
                delay.p95(),
                delay.p99());
        line(
                text,
                "warm start %.1f s; memory in MB after the start %s; at the end %s",
                startUp.toMillis() / 1000.0,
                sum(atRest),
                sum(used));
        return text.toString();
    }

    private static String cpu(Measurement one) {
        var shown = new TreeMap<String, String>();
        one.cpu().forEach((name, millis) -> {
            if (millis >= 0.05) {
                shown.put(name, String.format(Locale.ROOT, "%.2f", millis));
            }
        });
        return shown.toString().replaceAll("[{}]", "").replace("=", " ");
    }

    private static String sum(Map<String, Long> megabytes) {
        var platform = new TreeMap<>(megabytes);
        platform.remove(Measurement.BENCH);
        long sum = platform.values().stream().mapToLong(Long::longValue).sum();
        return sum + " (" + platform.toString().replaceAll("[{}]", "").replace("=", " ") + ")";
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** Leaves {@code report.txt} and {@code report.json} in a folder. */
    void write(Path folder) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("takenAt", Instant.now().toString());
        whole.put("machine", machine);
        whole.put("measurements", measurements);
        for (String work : List.of("open", "read", "list 50", "lifecycle")) {
            whole.put(
                    "cpu of " + work,
                    Map.of(
                            "bareMillis",
                            bare(work),
                            "directRatio",
                            ratio(work, "direct"),
                            "gatewayRatio",
                            ratio(work, "gateway")));
        }
        whole.put("eventToStream", Map.of("perSecond", eventsPerSecond, "millis", delay));
        whole.put("warmStartMillis", startUp.toMillis());
        whole.put("megabytesAtRest", atRest);
        whole.put("megabytesUsed", used);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.txt"), text());
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(folder.resolve("report.json").toFile(), whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
