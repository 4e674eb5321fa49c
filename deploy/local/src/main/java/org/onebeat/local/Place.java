package org.onebeat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of one platform, and what lies where in it. */
public record Place(Path root) {

    private static final List<String> CONTENT =
            List.of("postgres", "kafka", "logs", "reports", "secrets", "seeded", "demonstration", "pids");

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    Path reports() {
        return root.resolve("reports");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    /** There once the first data are in. */
    public Path seeded() {
        return root.resolve("seeded");
    }

    /** How far the demonstration city has come in. */
    public Path demonstration() {
        return root.resolve("demonstration");
    }

    /** What the platform has to show once the demonstration city is in. */
    public Path expectation() {
        return demonstration().resolve("expectation.json");
    }

    public Path pids() {
        return root.resolve("pids");
    }

    /** What a fresh start would remove: only what a platform itself has put there. */
    List<Path> content() {
        return CONTENT.stream().map(root::resolve).filter(Files::exists).toList();
    }

    void clear() {
        for (Path path : content()) {
            try {
                Folders.delete(path);
            } catch (IOException e) {
                throw new Broken("%s cannot be removed: %s".formatted(path, e.getMessage()), e);
            }
        }
    }
}
