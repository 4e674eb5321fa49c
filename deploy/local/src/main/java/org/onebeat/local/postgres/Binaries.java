package org.onebeat.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.onebeat.local.Broken;
import org.onebeat.local.Folders;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the Maven artifact on the class path. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path in(Path parts) {
        Path home = parts.resolve("postgres");
        if (Files.exists(home.resolve("bin/postgres"))) {
            return home;
        }
        try {
            Path half = Files.createDirectories(parts.resolve(
                    "postgres.unpacking-" + ProcessHandle.current().pid()));
            unpack(half);
            settle(half, home);
            return home;
        } catch (IOException e) {
            throw new Broken("PostgreSQL could not be unpacked to " + home + ": " + e.getMessage(), e);
        }
    }

    /** In one move, so that a folder that is there is whole; another process may have been faster. */
    private static void settle(Path half, Path home) throws IOException {
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(half);
            if (!Files.exists(home)) {
                throw e;
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException(
                        "there are no PostgreSQL programs for this kind of machine (Linux on x86-64 only)");
            }
            Process tar = new ProcessBuilder(
                            List.of("tar", "-x", "--no-same-owner", "-f", "-", "-C", folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var input = tar.getOutputStream()) {
                new XZInputStream(archive).transferTo(input);
            }
            if (tar.waitFor() != 0) {
                throw new IOException("tar failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
