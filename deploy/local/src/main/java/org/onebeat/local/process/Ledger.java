package org.onebeat.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The processes that were started and not yet seen to end, one line each: name, id, birth. It outlives its launcher,
 * so that the next one can end what a killed one left behind.
 */
public final class Ledger {

    private final Path file;
    private boolean closed;

    public Ledger(Path file) {
        this.file = file;
    }

    /** A process in the ledger. */
    public record Entry(String name, long pid, Birth birth) {

        /** The living process, if this very one (not another with its id) still lives. */
        public Optional<ProcessHandle> process() {
            return Birth.of(pid).equals(Optional.of(birth)) ? ProcessHandle.of(pid) : Optional.empty();
        }

        private String line() {
            return String.join(" ", name, Long.toString(pid), birth.boot(), Long.toString(birth.tick()));
        }

        private static Entry parse(String line) {
            String[] words = line.split(" ");
            return new Entry(words[0], Long.parseLong(words[1]), new Birth(words[2], Long.parseLong(words[3])));
        }
    }

    /** Those still alive, in the order they were started. */
    public synchronized List<Entry> alive() {
        return read().stream().filter(entry -> entry.process().isPresent()).toList();
    }

    /** Refuses any further process. */
    public synchronized void close() {
        closed = true;
    }

    /** False if nothing may be started any more. */
    public synchronized boolean enter(String name, long pid) {
        if (closed) {
            return false;
        }
        Birth.of(pid).ifPresent(birth -> {
            var entries = new ArrayList<>(alive());
            entries.add(new Entry(name, pid, birth));
            write(entries);
        });
        return true;
    }

    public synchronized void strike(long pid) {
        write(alive().stream().filter(entry -> entry.pid() != pid).toList());
    }

    private List<Entry> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Entry::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Entry> entries) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, entries.stream().map(Entry::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
