package org.onebeat.local.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.onebeat.demonstration.Demonstration;
import org.onebeat.demonstration.Expectation;
import org.onebeat.demonstration.city.Officer;
import org.onebeat.demonstration.past.Chapter;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;
import org.onebeat.local.Progress;
import org.onebeat.local.seed.Admission;

/**
 * Brings a demonstration city in through the public API: territory and people by workbook, then the past by the imports
 * of the services. Can be stopped at any moment, and goes on where it was.
 */
public final class CityLoad {

    private final Installation at;
    private final Notes notes;
    private final Progress progress;
    private final Demonstration demonstration;
    private volatile boolean stopped;

    public CityLoad(Installation at, Notes notes, Progress progress, Demonstration demonstration) {
        this.at = at;
        this.notes = notes;
        this.progress = progress;
        this.demonstration = demonstration;
    }

    /** Whether all of it is in now. */
    public boolean run() {
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            new PeopleLoad(at, notes, progress, () -> stopped, demonstration).run(threads);
            tell("territory and people are in", begin);
            threads.submit(this::admit);
            int refused = 0;
            for (Chapter chapter : Chapter.values()) {
                refused += chapter(chapter, threads);
            }
            return end(refused, begin);
        } catch (CompletionException | Broken broken) {
            return interrupted(broken);
        }
    }

    private int chapter(Chapter chapter, ExecutorService threads) {
        return stopped
                ? 0
                : new ChapterLoad(at, notes, progress, () -> stopped, demonstration.history(), chapter).run(threads);
    }

    private boolean end(int refused, long begin) {
        if (stopped) {
            return false;
        }
        if (refused > 0) {
            progress.step("city", "NOT all in: " + refused + " calls were refused; the next start tries them again");
            return false;
        }
        notes.finish();
        tell("the demonstration city is in", begin);
        return true;
    }

    private boolean interrupted(RuntimeException broken) {
        if (!stopped) {
            Throwable cause = broken instanceof CompletionException ? broken.getCause() : broken;
            progress.step("city", "NOT all in: %s; the next start goes on".formatted(cause.getMessage()));
        }
        return false;
    }

    /** Lets one of each post of the first station in with the demonstration password. */
    private void admit() {
        try {
            List<Officer> some = showcase().toList();
            new Admission(at)
                    .admit(some.stream()
                            .map(officer -> officer.number().toLowerCase(Locale.ROOT))
                            .toList());
            some.forEach(officer -> progress.step(
                    "city",
                    "sign in as %s: %s of %s"
                            .formatted(officer.number().toLowerCase(Locale.ROOT), officer.function(), officer.unit())));
        } catch (Broken broken) {
            interrupted(broken);
        }
    }

    private Stream<Officer> showcase() {
        String unit = demonstration.city().stations().getFirst().code();
        return Stream.of("STATION_CHIEF", "COMMUNITY_OFFICER", "AUXILIARY")
                .flatMap(function -> demonstration.city().officers().stream()
                        .filter(officer -> officer.unit().equals(unit)
                                && officer.function().equals(function))
                        .limit(1));
    }

    /** Nothing more is sent; calls under way end or break, and are made again at the next start. */
    public void stop() {
        stopped = true;
    }

    /** Writes what the platform has to show now. */
    public Path expectation() {
        Path file = at.place().expectation();
        try {
            Import.JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), Expectation.of(demonstration));
            return file;
        } catch (IOException e) {
            throw new Broken("What the demonstration is to show cannot be written to " + file, e);
        }
    }

    private void tell(String what, long begin) {
        progress.step("city", "%s (%.0f s)".formatted(what, Progress.seconds(Progress.since(begin))));
    }
}
