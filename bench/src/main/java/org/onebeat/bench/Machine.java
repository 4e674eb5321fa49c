package org.onebeat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * On what it was measured.
 *
 * @param fsync whether PostgreSQL waits for the disk; so too {@code synchronousCommit}
 */
record Machine(
        String processor,
        int cores,
        long memoryMegabytes,
        String kernel,
        String java,
        String postgres,
        String fsync,
        String synchronousCommit) {

    static Machine here(Recorder postgres) {
        return new Machine(
                field("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                Long.parseLong(field("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "")) / 1024,
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                postgres.setting("server_version"),
                postgres.setting("fsync"),
                postgres.setting("synchronous_commit"));
    }

    private static String field(String file, String name) {
        try {
            return Files.readString(Path.of(file))
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("0");
        } catch (IOException e) {
            return "0";
        }
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %d MB, Linux %s, Java %s, PostgreSQL %s (fsync %s, synchronous_commit %s)",
                processor,
                cores,
                memoryMegabytes,
                kernel,
                java,
                postgres,
                fsync,
                synchronousCommit);
    }
}
