package org.onebeat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onebeat.local.build.Tool;

/** The checks of a trial, each run as a developer would run it alone. */
final class Checks {

    private static final Pattern NEWS =
            Pattern.compile("Tests run:.*(in|FAIL).*|\\[INFO] Building .*\\[.*]|\\[ERROR] .*");

    private final Installation at;
    private final Progress progress;

    Checks(Installation at, Progress progress) {
        this.at = at;
        this.progress = progress;
    }

    /** Every Maven module: format, rules, tests; three at once, since the trials of the messaging mostly wait. Modules are packaged even if a test fails, for the journeys. */
    Result services() {
        Instant begin = Instant.now();
        var words = List.of("mvn", "-B", "-T3", "verify", "--fail-at-end", "-Dmaven.test.failure.ignore=true");
        int exit = tool("services", at.repository().root(), at.serviceTests()).tryRun(words, this::show);
        return TestReports.in(reportFolders(), begin).result("services").after(exit);
    }

    private void show(String line) {
        if (NEWS.matcher(line).find()) {
            progress.step("services", line);
        }
    }

    private List<Path> reportFolders() {
        try (Stream<Path> folders = Files.find(at.repository().root(), 5, (path, attributes) -> path.getFileName()
                .toString()
                .matches("(surefire|failsafe)-reports"))) {
            return folders.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What we promise, linted. */
    Result contracts() {
        Npm npm = npm("contracts", "api-specs", Map.of());
        return npm.run("run", "lint").result();
    }

    /** The web pages: linted, tested, built. */
    Result pages() {
        Path report = at.place().reports().resolve("pages/vitest.xml");
        return npm("pages", "web", Map.of())
                .run("run", "lint")
                .run("test", "--", "--reporter=default", "--reporter=junit", "--outputFile.junit=" + report)
                .run("run", "build")
                .counting(report.getParent())
                .result();
    }

    /** Journeys through the gateway of the running platform: all of them, or those of these names. */
    Result journeys(List<String> names) {
        Path report = at.place().reports().resolve("journeys/playwright.xml");
        var walk = Stream.concat(Stream.of("test", "--", "--reporter=list,junit"), names.stream());
        return npm("journeys", "e2e", at.journeys(report))
                .run("run", "lint")
                .run(walk.toArray(String[]::new))
                .counting(report.getParent())
                .result();
    }

    private Npm npm(String name, String folder, Map<String, String> environment) {
        return new Npm(name, tool(name, at.repository().root().resolve(folder), environment), progress).install();
    }

    private Tool tool(String name, Path folder, Map<String, String> environment) {
        return new Tool("checking the " + name, folder, at.place().log("check-" + name), environment);
    }
}
