package org.onebeat.local;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.onebeat.demonstration.Demonstration;
import org.onebeat.local.build.Build;
import org.onebeat.local.demonstration.CityLoad;
import org.onebeat.local.demonstration.Notes;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.seed.City;

/**
 * What {@code ./test} does: everything there is to check, on one PostgreSQL, one Kafka and one Keycloak. With {@code journeys}
 * as its first argument it builds, and then only walks the journeys, or those whose names the further ones begin.
 */
public final class Trial {

    /** Beside a platform that a developer has running; 2000 would put the pages on 10080, which browsers refuse. */
    private static final int OFFSET = 3000;

    private static final String DEMONSTRATION_COUNTY = "411624";
    private static final int DEMONSTRATION_STATIONS = 3;

    /** The services live for ten minutes here: what the thorough compiler takes does not come back. */
    private static final List<String> BRIEF = List.of("-XX:TieredStopAtLevel=1");

    private final Repository repository;
    private final Progress progress = new Progress(System.out);
    private final List<Result> results = new CopyOnWriteArrayList<>();
    private final Installation at;
    private final Topology topology;
    private final Conductor conductor;

    private Trial(Repository repository) {
        this.repository = repository;
        var place = new Place(repository.root().resolve(".onebeat/trial"));
        Preflight.room(place.root());
        var ledger = new Ledger(place.pids());
        Leftovers.refuseSecondLauncher(ledger, place);
        Leftovers.end(ledger, progress);
        place.clear();
        at = new Installation(
                repository, City.of(repository, City.DEMONSTRATION), place, new Secrets(place.secrets()), OFFSET);
        topology = new Topology(at, ledger, BRIEF);
        conductor = new Conductor(ledger, progress);
        ledger.enter(Leftovers.LAUNCHER, ProcessHandle.current().pid());
    }

    public static void main(String[] arguments) {
        try {
            var trial = new Trial(Repository.here());
            trial.run(List.of(arguments));
            System.exit(trial.summary());
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
    }

    private void run(List<String> wish) {
        Preflight.ports(topology.all());
        var build = new Build(repository, at.place().log("build"), progress);
        var checks = new Checks(at, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(conductor::stop, "stop"));
        if (wish.isEmpty()) {
            everything(build, checks);
        } else if (wish.getFirst().equals("journeys")) {
            build.run();
            conductor.start(topology.infrastructure());
            journeys(checks, wish.subList(1, wish.size()));
        } else {
            throw new Broken("./test checks everything, ./test journeys [name…] only walks the journeys");
        }
    }

    private void everything(Build build, Checks checks) {
        build.keycloak();
        conductor.start(topology.infrastructure());
        record("contracts", checks::contracts);
        // the pages need one of two cores and none of the services
        var pages = CompletableFuture.runAsync(() -> record("pages", checks::pages));
        record("services", checks::services);
        pages.join();
        build.accept();
        journeys(checks, List.of());
    }

    private void journeys(Checks checks, List<String> names) {
        record("platform", () -> {
            conductor.start(topology.services());
            new Seeding(at, progress).run();
            return Result.of("platform", 1, 0, 0);
        });
        record("city", this::city);
        record("journeys", () -> checks.journeys(names));
    }

    /** A small demonstration in a county that no journey onboards: what the dashboards' figures are compared with. */
    private Result city() {
        Notes notes = Notes.in(at.place().demonstration(), Demonstration.presentDay());
        var load = new CityLoad(
                at, notes, progress, Demonstration.reduced(notes.day(), DEMONSTRATION_COUNTY, DEMONSTRATION_STATIONS));
        boolean in = load.run();
        load.expectation();
        return in ? Result.of("city", 1, 0, 0) : Result.of("city", 0, 1, 0);
    }

    /** Runs one part; a part that breaks is one failure, and the others are still tried. */
    private void record(String name, Supplier<Result> part) {
        long begin = System.nanoTime();
        progress.step(name, "begins");
        Result result;
        try {
            result = part.get();
        } catch (Broken broken) {
            progress.say(broken.getMessage());
            result = Result.of(name, 0, 1, 0);
        }
        Result timed = result.taking(Progress.since(begin));
        progress.step(name, line(timed));
        results.add(timed);
    }

    private static String line(Result result) {
        return String.format(
                Locale.ROOT,
                "%5d passed %4d failed %4d skipped %8.1f s",
                result.passed(),
                result.failed(),
                result.skipped(),
                Progress.seconds(result.took()));
    }

    /** The exit code. */
    private int summary() {
        progress.say("");
        results.forEach(result -> progress.say(String.format(Locale.ROOT, "%-10s %s", result.name(), line(result))));
        int passed = results.stream().mapToInt(Result::passed).sum();
        int failed = results.stream().mapToInt(Result::failed).sum();
        double seconds = Progress.seconds(progress.sinceBegin());
        progress.say(String.format(Locale.ROOT, "logs in %s, %.0f s", at.place().logs(), seconds));
        progress.say(passed + " passed, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }
}
