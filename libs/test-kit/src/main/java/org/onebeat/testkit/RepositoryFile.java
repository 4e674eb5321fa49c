package org.onebeat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A committed file that is generated from code: compared, or written with {@code -Dspecs.update=true}. */
public record RepositoryFile(Path path) {
    static final String UPDATE = "specs.update";

    /** The file of this path below the root of the repository. */
    public static RepositoryFile of(String path) {
        return new RepositoryFile(root().resolve(path));
    }

    public void assertHolds(String wanted) {
        if (Boolean.getBoolean(UPDATE)) {
            write(wanted);
        } else if (!text().equals(wanted)) {
            throw new AssertionError(path + " is not what the code says any more: run the test with -D" + UPDATE
                    + "=true, and look at the difference. First: " + firstDifference(text(), wanted));
        }
    }

    /** What the file holds now, nothing if there is none. */
    String text() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String wanted) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String kept, String wanted) {
        var old = kept.lines().toList();
        var fresh = wanted.lines().toList();
        var line = 0;
        while (line < Math.min(old.size(), fresh.size()) && old.get(line).equals(fresh.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ", kept: " + lineOf(old, line) + ", from code: " + lineOf(fresh, line);
    }

    private static String lineOf(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line).strip() : "(nothing)";
    }

    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("api-specs")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No folder api-specs above the working directory"));
    }
}
