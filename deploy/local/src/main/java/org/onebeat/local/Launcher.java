package org.onebeat.local;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.onebeat.demonstration.Demonstration;
import org.onebeat.local.build.Build;
import org.onebeat.local.demonstration.CityLoad;
import org.onebeat.local.demonstration.Notes;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.seed.City;

/** What {@code ./run} does: builds, starts, seeds, shows, and stops. */
public final class Launcher {

    private static final int WATCH_SECONDS = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            Repository repository = Repository.here();
            Options options =
                    Options.parse(List.of(arguments), repository.root().resolve(".onebeat"));
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            run(repository, options, new Progress(System.out));
        } catch (Broken broken) {
            System.err.println("OneBeat: " + broken.getMessage());
            System.exit(1);
        }
    }

    private static void run(Repository repository, Options options, Progress progress) {
        City city = City.of(repository, options.city());
        var place = new Place(options.data());
        Preflight.room(place.root());
        var ledger = new Ledger(place.pids());
        Leftovers.refuseSecondLauncher(ledger, place);
        Leftovers.end(ledger, progress);
        if (options.fresh()) {
            clear(place, progress);
        }
        var at = new Installation(repository, city, place, new Secrets(place.secrets()), options.offset());
        var topology = new Topology(at, ledger);
        ledger.enter(Leftovers.LAUNCHER, ProcessHandle.current().pid());
        Preflight.ports(topology.infrastructure());
        Preflight.ports(topology.services());
        new Build(repository, place.log("build"), progress).run();

        var conductor = new Conductor(ledger, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(conductor::stop, "stop"));
        conductor.start(topology.all());
        seed(at, progress);
        new Welcome(at, progress).show();
        if (city.hasDemonstration() && !options.bare()) {
            bringTheCity(at, progress);
        }
        watch(conductor);
    }

    private static void clear(Place place, Progress progress) {
        place.content().forEach(path -> progress.step("fresh", "removes " + path));
        place.clear();
    }

    /** A platform without its first data is still one to look into; the next start tries again. */
    private static void seed(Installation at, Progress progress) {
        try {
            new Seeding(at, progress).run();
        } catch (Broken broken) {
            progress.step("city", "NOT in: " + broken.getMessage());
        }
    }

    /** In the background, while the platform can be used already. */
    private static void bringTheCity(Installation at, Progress progress) {
        Notes notes = Notes.in(at.place().demonstration(), Demonstration.presentDay());
        if (notes.finished()) {
            return;
        }
        progress.step("city", "the demonstration city comes in now; Ctrl-C in between is no harm");
        Thread.ofPlatform().daemon().name("city").start(() -> {
            var load = new CityLoad(at, notes, progress, Demonstration.whole(notes.day()));
            Runtime.getRuntime().addShutdownHook(new Thread(load::stop, "stop-city"));
            if (load.run()) {
                progress.step("city", "what it has to show now stands in " + load.expectation());
            }
        });
    }

    /** Until Ctrl-C, or until a part ends by itself. */
    private static void watch(Conductor conductor) {
        try {
            while (!new CountDownLatch(1).await(WATCH_SECONDS, TimeUnit.SECONDS)) {
                conductor.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
