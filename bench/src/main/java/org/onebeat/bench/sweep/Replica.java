package org.onebeat.bench.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One more process of a service that runs already: the same program, told the same but for its port. */
record Replica(Process process) implements AutoCloseable {

    /** @param pid of the service that runs */
    static Replica of(long pid, int port, Path log) {
        try {
            var again = new ProcessBuilder(words(pid, "cmdline"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            Map<String, String> told = new HashMap<>();
            words(pid, "environ").stream()
                    .map(word -> word.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> told.put(pair[0], pair[1]));
            again.environment().clear();
            again.environment().putAll(told);
            again.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            return new Replica(again.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the kernel keeps them, each with a zero behind it (proc(5)). */
    private static List<String> words(long pid, String file) throws IOException {
        String all = Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
        return Stream.of(all.split("\0")).toList();
    }

    /** It dies without a word. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
