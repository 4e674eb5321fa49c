package org.onebeat.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.local.build.Tool;

/** The checks of one folder of npm's. A command that writes no test report counts as one check. */
final class Npm {

    private final String name;
    private final Tool tool;
    private final Progress progress;
    private final Instant begin = Instant.now();
    private final List<Path> reports = new ArrayList<>();
    private int passed;
    private int failed;

    Npm(String name, Tool tool, Progress progress) {
        this.name = name;
        this.tool = tool;
        this.progress = progress;
    }

    Npm install() {
        tool.run(List.of("npm", "ci", "--no-audit", "--no-fund"), line -> {});
        return this;
    }

    /** A failure does not keep the next command from being run. */
    Npm run(String... arguments) {
        var words = new ArrayList<>(List.of("npm"));
        words.addAll(List.of(arguments));
        var tail = new LastLines(20);
        int exit = tool.tryRun(words, tail::add);
        passed += exit == 0 ? 1 : 0;
        failed += exit == 0 ? 0 : 1;
        progress.step(name, "npm " + String.join(" ", arguments) + (exit == 0 ? ": ok" : ": FAILED\n" + tail));
        return this;
    }

    Npm counting(Path folder) {
        reports.add(folder);
        return this;
    }

    Result result() {
        Result tests = TestReports.in(reports, begin).result(name);
        return Result.of(name, passed + tests.passed(), Math.max(failed, tests.failed()), tests.skipped());
    }
}
