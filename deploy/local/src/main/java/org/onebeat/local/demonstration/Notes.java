package org.onebeat.local.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onebeat.local.Broken;

/**
 * Remembers what of the demonstration city is in, across stops and crashes. What was done but not yet noted is done
 * once more, which changes nothing.
 */
public final class Notes {

    private static final String FINISHED = "FINISHED";

    private final Path file;
    private final LocalDate day;
    private final Set<String> done = new HashSet<>();

    private Notes(Path file, LocalDate day, List<String> done) {
        this.file = file;
        this.day = day;
        this.done.addAll(done);
    }

    /** The notes in a folder; new ones are for a city whose history ends on this day. */
    public static Notes in(Path folder, LocalDate today) {
        Path file = folder.resolve("notes");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, today + "\n");
            }
            List<String> lines = Files.readAllLines(file);
            return new Notes(file, LocalDate.parse(lines.getFirst()), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new Broken("The notes on the demonstration city in " + file + " cannot be used", e);
        }
    }

    /** The day of the first beginning: the same city goes on. */
    public LocalDate day() {
        return day;
    }

    synchronized boolean has(String name) {
        return done.contains(name);
    }

    synchronized void done(String name) {
        if (done.add(name)) {
            try {
                Files.writeString(file, name + "\n", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new Broken("It cannot be noted that " + name + " is in", e);
            }
        }
    }

    public boolean finished() {
        return has(FINISHED);
    }

    void finish() {
        done(FINISHED);
    }
}
