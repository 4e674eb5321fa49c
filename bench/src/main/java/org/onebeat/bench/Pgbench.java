package org.onebeat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.postgres.Database;

/** Runs a script as the service's own role, with prepared statements, and measures it round by round. */
final class Pgbench {

    private final Installation at;
    private final int clients;
    private final Path folder;

    Pgbench(Installation at, int clients) {
        this.at = at;
        this.clients = clients;
        this.folder = at.place().root().resolve("pgbench");
    }

    Pace run(String script, Duration time) {
        try {
            Files.createDirectories(folder);
            clear();
            Path file = Files.writeString(folder.resolve("script.sql"), script);
            Process process = start(file, time);
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0 || output.contains("aborted")) {
                throw new Broken("pgbench failed:\n" + output);
            }
            return Pace.of(latencies(), time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("interrupted", e);
        }
    }

    private Process start(Path script, Duration time) throws IOException {
        Database database = at.database(Recorder.CASES);
        List<String> words = List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--log",
                "--log-prefix=" + folder.resolve("round"),
                "--client=" + clients,
                "--jobs=2",
                "--time=" + time.toSeconds(),
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + at.port(15432),
                "--username=" + database.app(),
                Recorder.COPY);
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.appPassword());
        return builder.start();
    }

    /** One line a round: client, number, microseconds, … */
    private Histogram latencies() throws IOException {
        var latencies = new Histogram(3);
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.filter(Pgbench::isLog).toList()) {
                Files.readAllLines(log).forEach(line -> latencies.recordValue(Long.parseLong(line.split(" ")[2])));
            }
        }
        return latencies;
    }

    private void clear() throws IOException {
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log : logs.filter(Pgbench::isLog).toList()) {
                Files.delete(log);
            }
        }
    }

    private static boolean isLog(Path file) {
        return file.getFileName().toString().startsWith("round");
    }
}
