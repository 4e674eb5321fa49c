package org.onebeat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    /** Every Maven module: format, rules, tests. Modules are packaged even if a test fails, for the journeys. */
    Result services() {
        Instant begin = Instant.now();
        var words = List.of("mvn", "-B", "-T2", "verify", "--fail-at-end", "-Dmaven.test.failure.ignore=true");
        var environment = Map.of("ONEBEAT_TEST_POSTGRES", at.testPostgres(), "ONEBEAT_TEST_KAFKA", at.kafkaAddress());
        int exit = tool("services", at.repository().root(), environment).tryRun(words, this::show);
        return result("services", begin, exit, reportFolders());
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

    /** The web pages: linted, tested, built. */
    Result pages() {
        Instant begin = Instant.now();
        Path web = at.repository().root().resolve("web");
        Path report = at.place().root().resolve("reports/pages/vitest.xml");
        Tool npm = tool("pages", web, Map.of());
        npm.run(List.of("npm", "ci", "--no-audit", "--no-fund"), line -> {});
        int exit = 0;
        var commands = new ArrayList<List<String>>();
        commands.add(List.of("npm", "run", "lint"));
        commands.add(
                List.of("npm", "test", "--", "--reporter=default", "--reporter=junit", "--outputFile.junit=" + report));
        commands.add(List.of("npm", "run", "build"));
        for (List<String> command : commands) {
            int code = npm.tryRun(command, line -> {});
            progress.step(
                    "pages",
                    String.join(" ", command.subList(0, Math.min(3, command.size()))) + ": "
                            + (code == 0 ? "ok" : "FAILED"));
            exit = exit == 0 ? code : exit;
        }
        return result("pages", begin, exit, List.of(report.getParent()));
    }

    /** Journeys through the gateway of the running platform. */
    Result journeys() {
        Instant begin = Instant.now();
        Path folder = at.repository().root().resolve("e2e");
        Path report = at.place().root().resolve("reports/journeys/playwright.xml");
        Tool npm = tool("journeys", folder, at.journeys(report));
        npm.run(List.of("npm", "ci", "--no-audit", "--no-fund"), line -> {});
        int exit = npm.tryRun(
                List.of("npx", "playwright", "test", "--reporter=list,junit"), line -> progress.step("journeys", line));
        return result("journeys", begin, exit, List.of(report.getParent()));
    }

    private Tool tool(String name, Path folder, Map<String, String> environment) {
        return new Tool("checking the " + name, folder, at.place().log("check-" + name), environment);
    }

    private static Result result(String name, Instant begin, int exit, List<Path> folders) {
        var reports = TestReports.in(folders, begin);
        var took = Duration.between(begin, Instant.now());
        return new Result(name, took, reports.passed(), reports.failed(), reports.skipped()).after(exit);
    }
}
