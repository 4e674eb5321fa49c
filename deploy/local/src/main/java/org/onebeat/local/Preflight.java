package org.onebeat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onebeat.local.process.Holder;
import org.onebeat.local.process.Ports;

/** What must be so before anything is started; each refusal is one line. */
final class Preflight {

    private static final double GIGABYTE = 1e9;
    private static final double NEEDED = 3;

    private Preflight() {}

    static void room(Path folder) {
        try {
            Files.createDirectories(folder);
            double free = Files.getFileStore(folder).getUsableSpace() / GIGABYTE;
            if (free < NEEDED) {
                throw new Broken(String.format(
                        Locale.ROOT, "Too little disk: %.1f GB free at %s, %.0f GB are needed.", free, folder, NEEDED));
            }
        } catch (IOException e) {
            throw new Broken("The folder %s cannot be used: %s".formatted(folder, e.getMessage()), e);
        }
    }

    static void ports(List<Part> parts) {
        for (Part part : parts) {
            for (int port : part.ports()) {
                if (!Ports.free(port)) {
                    throw new Broken("Port %d, which %s needs, is taken%s. Free it, or use --port-offset."
                            .formatted(
                                    port,
                                    part.name(),
                                    Holder.of(port).map(name -> " by " + name).orElse("")));
                }
            }
        }
    }
}
