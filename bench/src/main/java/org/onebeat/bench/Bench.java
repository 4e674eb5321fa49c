package org.onebeat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onebeat.local.Broken;
import org.onebeat.local.Repository;
import org.onebeat.local.process.Await;

/** What {@code bench/run} does: one platform, warmed, measured through each door and against the bare database. */
public final class Bench {

    private static final int CASE = 8083;
    private static final int EVENTS_PER_SECOND = 200;
    private static final int KNOWN = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Predicate<List<Statement>> A_WRITE =
            transaction -> transaction.stream().anyMatch(one -> one.sql().contains("into idempotency"));
    private static final Predicate<List<Statement>> A_READ = transaction ->
            transaction.stream().anyMatch(one -> one.sql().matches("(?s)select.*\\bfrom\\s+dispute\\b.*"));

    private final Options options;
    private final Platform platform;
    private final Processes processes;
    private final Door direct;
    private final Door gateway;
    private final List<Officer> officers;
    private final List<Lifecycle.Opened> known = new ArrayList<>();

    private Bench(Options options, Platform platform) {
        this.options = options;
        this.platform = platform;
        Map<String, Long> measured = new HashMap<>(platform.processes());
        measured.put(Measurement.BENCH, ProcessHandle.current().pid());
        this.processes = new Processes(measured, Set.of(Recorder.CASES, Recorder.COPY));
        this.direct = new Door("direct", platform.service(CASE));
        this.gateway = new Door("gateway", platform.gateway());
        say("onboards a county");
        this.officers = new County(platform.at()).onboard(options.clients());
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            try (Platform platform = Platform.start(Repository.here())) {
                Report report = new Bench(options, platform).run();
                report.write(options.report());
                System.out.print(report.text());
            }
            System.exit(0);
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
    }

    private Report run() {
        Map<String, Long> atRest = processes.megabytes();
        say("uses everything for " + options.warm().toSeconds() + " s, unmeasured");
        for (int i = 0; i < KNOWN; i++) {
            known.add(Lifecycle.open(direct, officers.get(i % officers.size())));
        }
        new Load(options.clients()).run(options.warm(), this::everything);

        var recorder = new Recorder(platform.at());
        Map<String, String> scripts = record(recorder);
        recorder.copyDatabase();
        awaitNewConnections();

        List<Measurement> all = new ArrayList<>();
        scripts.forEach((work, script) -> all.add(bare(work, "pgbench before", script)));
        for (Door door : List.of(direct, gateway)) {
            all.add(measure("open", door, caller -> Lifecycle.open(door, officers.get(caller))));
            all.add(measure("read", door, caller -> read(door, caller)));
            all.add(measure("list 50", door, caller -> Lifecycle.list(door, officers.get(caller))));
            all.add(measure("lifecycle", door, caller -> Lifecycle.run(door, officers.get(caller))));
        }
        scripts.forEach((work, script) -> all.add(bare(work, "pgbench after", script)));
        say("watches the stream at " + EVENTS_PER_SECOND + " events a second");
        Pace delay = new LiveDelay(platform.gateway(), new County(platform.at()).leader())
                .measure(EVENTS_PER_SECOND, options.each(), () -> Lifecycle.open(direct, anybody())
                        .recordedAt());
        return new Report(
                Machine.here(recorder),
                platform.startUp(),
                atRest,
                processes.megabytes(),
                all,
                delay,
                EVENTS_PER_SECOND);
    }

    /** A copy needs a database to itself: the service has lost its connections, and says so once for each. */
    private void awaitNewConnections() {
        boolean there = Await.until(PATIENCE, () -> {
            try {
                new Load(options.clients()).run(Duration.ofSeconds(3), this::everything);
                return true;
            } catch (Broken lost) {
                return false;
            }
        });
        if (!there) {
            throw new Broken("The service did not find its database again");
        }
    }

    private Map<String, String> record(Recorder recorder) {
        say("records the statements");
        Officer officer = officers.getFirst();
        Lifecycle.Opened file = Lifecycle.open(direct, officer);
        Map<String, String> scripts = new LinkedHashMap<>();
        scripts.put("open", recorder.script(() -> Lifecycle.open(direct, officer), A_WRITE, 1));
        scripts.put("read", recorder.script(() -> Lifecycle.read(direct, officer, file.id()), A_READ, 1));
        scripts.put("list 50", recorder.script(() -> Lifecycle.list(direct, officer), A_READ, 1));
        scripts.put("lifecycle", recorder.script(() -> Lifecycle.run(direct, officer), A_WRITE, Lifecycle.WRITES));
        return scripts;
    }

    /** What warms: one lifecycle, some reads and a list, through either door. */
    private void everything(int caller) {
        Door door = ThreadLocalRandom.current().nextBoolean() ? direct : gateway;
        Lifecycle.run(door, officers.get(caller));
        read(door, caller);
        Lifecycle.list(door, officers.get(caller));
    }

    private void read(Door door, int caller) {
        int which = caller + options.clients() * ThreadLocalRandom.current().nextInt(KNOWN / options.clients());
        Lifecycle.read(
                door, officers.get(which % officers.size()), known.get(which).id());
    }

    private Officer anybody() {
        return officers.get(ThreadLocalRandom.current().nextInt(officers.size()));
    }

    private Measurement measure(String work, Door door, IntConsumer call) {
        say(work + ", " + door.name());
        return costed(work, door.name(), () -> new Load(options.clients()).run(options.each(), call));
    }

    private Measurement bare(String work, String by, String script) {
        say(work + ", " + by);
        var pgbench = new Pgbench(platform.at(), options.clients());
        return costed(work, by, () -> pgbench.run(script, options.each()));
    }

    private Measurement costed(String work, String by, Supplier<Pace> load) {
        Processes.Reading before = processes.read();
        long begin = System.nanoTime();
        Pace pace = load.get();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Measurement.of(work, by, pace, processes.read().since(before), seconds);
    }

    private static void say(String what) {
        System.out.println("bench: " + what);
    }
}
