package org.onebeat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts tests in JUnit's XML reports. */
final class TestReports {

    private static final Pattern SUITE = Pattern.compile("<testsuite(?:\\s[^>]*)>", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("\\b(tests|failures|errors|skipped)=\"(\\d+)\"");

    private int tests;
    private int failed;
    private int skipped;

    /** Reports in the folders given, written since an instant. */
    static TestReports in(List<Path> folders, Instant since) {
        var reports = new TestReports();
        for (Path folder : folders) {
            reports.readFolder(folder, since);
        }
        return reports;
    }

    private void readFolder(Path folder, Instant since) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".xml")).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isAfter(since)) {
                    read(Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void read(String report) {
        Matcher suites = SUITE.matcher(report);
        while (suites.find()) {
            COUNT.matcher(suites.group()).results().forEach(count -> add(count.group(1), count.group(2)));
        }
    }

    private void add(String what, String text) {
        int number = Integer.parseInt(text);
        switch (what) {
            case "tests" -> tests += number;
            case "skipped" -> skipped += number;
            default -> failed += number;
        }
    }

    Result result(String name) {
        return Result.of(name, tests - failed - skipped, failed, skipped);
    }
}
