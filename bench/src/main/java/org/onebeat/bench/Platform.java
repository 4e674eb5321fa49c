package org.onebeat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Place;
import org.onebeat.local.Repository;
import org.onebeat.local.Secrets;
import org.onebeat.local.process.Await;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.seed.City;

/** A platform of the bench's own, started by the same {@code ./run} as everybody's. */
public final class Platform implements AutoCloseable {

    private static final int OFFSET = 4000;
    private static final String READY = "OneBeat is ready";
    private static final Duration PATIENCE = Duration.ofMinutes(30); // the first time it builds and downloads

    private final Process launcher;
    private final Installation at;
    private final Duration startUp;

    private Platform(Process launcher, Installation at, Duration startUp) {
        this.launcher = launcher;
        this.at = at;
        this.startUp = startUp;
    }

    /** Starts it empty, stops it, and starts it again: the second time is the warm start that is told. */
    static Platform start(Repository repository) {
        begin(repository, true).close();
        return begin(repository, false);
    }

    /** Starts it empty. */
    public static Platform empty(Repository repository) {
        return begin(repository, true);
    }

    /** Starts it again as it was left, or as it was broken. */
    public static Platform again(Repository repository) {
        return begin(repository, false);
    }

    private static Platform begin(Repository repository, boolean fresh) {
        var place = new Place(repository.root().resolve(".onebeat/bench"));
        var words = new ArrayList<>(List.of(
                "./run", "--bare", "--data", place.root().toString(), "--port-offset", Integer.toString(OFFSET)));
        if (fresh) {
            words.add("--fresh");
        }
        Path log = place.root().resolveSibling("bench.log");
        System.out.println("bench: ./run, see " + log);
        long begin = System.nanoTime();
        try {
            Files.createDirectories(log.getParent());
            Process launcher = new ProcessBuilder(words)
                    .directory(repository.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            awaitReady(launcher, log);
            var at = new Installation(
                    repository, City.of(repository, City.DEMONSTRATION), place, new Secrets(place.secrets()), OFFSET);
            return new Platform(launcher, at, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new Broken("The platform could not be started", e);
        }
    }

    private static void awaitReady(Process launcher, Path log) {
        boolean ready =
                Await.until(PATIENCE, () -> !launcher.isAlive() || text(log).contains(READY));
        if (!ready || !launcher.isAlive()) {
            launcher.destroy();
            throw new Broken("The platform did not start; " + log + " says why");
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Installation at() {
        return at;
    }

    /** The address that browsers use. */
    public URI gateway() {
        return at.gatewayAddress();
    }

    /** The address of a service itself, past the gateway. */
    public URI service(int usualPort) {
        return URI.create("http://127.0.0.1:" + at.port(usualPort));
    }

    /** Megabytes that the services for onboarding held at most, since they were started. */
    public Map<String, Long> peaks() {
        var peaks = new TreeMap<>(processes());
        peaks.keySet().retainAll(List.of("jurisdiction", "personnel"));
        peaks.replaceAll((name, pid) -> Processes.peakMegabytes(pid));
        return peaks;
    }

    /** A service dies without a word, and the launcher then ends everything else. */
    public void kill(String service) {
        ProcessHandle.of(processes().get(service)).ifPresent(ProcessHandle::destroyForcibly);
        try {
            launcher.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the command to a platform that answers, with everything built already. */
    Duration startUp() {
        return startUp;
    }

    /** The platform's processes by name; PostgreSQL's is the postmaster. */
    public Map<String, Long> processes() {
        var processes = new TreeMap<String, Long>();
        for (Ledger.Entry entry : new Ledger(at.place().pids()).alive()) {
            if (entry.pid() != launcher.pid()) {
                processes.put(entry.name(), entry.pid());
            }
        }
        return processes;
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            launcher.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
