package org.onebeat.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.onebeat.local.Broken;
import org.onebeat.local.Folders;
import org.onebeat.local.process.LogTail;

/** Keycloak's programs, unpacked and built for PostgreSQL once. */
final class KeycloakHome {

    private KeycloakHome() {}

    /** @param distribution Keycloak's zip; {@code folder} is where it ends up */
    static Path in(Path folder, Path distribution, Path log) {
        if (Files.exists(folder)) {
            return folder;
        }
        try {
            Path half = folder.resolveSibling(folder.getFileName() + ".unpacking");
            Folders.delete(half);
            unpack(distribution, half);
            build(half, log);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE); // so that a folder that is there is whole
            return folder;
        } catch (IOException e) {
            throw new Broken("Keycloak could not be unpacked to " + folder + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("Building Keycloak was interrupted", e);
        }
    }

    private static void unpack(Path distribution, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(distribution);
                var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inner = Path.of(entry.getName());
                if (inner.getNameCount() == 1) {
                    continue; // the archive's own top folder
                }
                Path target =
                        folder.resolve(inner.subpath(1, inner.getNameCount())).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive reaches outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static void build(Path folder, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        var words =
                List.of("sh", "bin/kc.sh", "build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=true");
        var builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().waitFor() != 0) {
            throw new Broken("Keycloak could not be built; " + log + " ends with:\n" + LogTail.of(log));
        }
    }
}
