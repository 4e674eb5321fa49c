package org.onebeat.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Remembers what was built of which sources.
 *
 * @param file where it is remembered
 * @param products files without which nothing counts as built
 */
record Stamp(Path file, Sources sources, List<Path> products) {

    boolean fresh() {
        try {
            return products.stream().allMatch(Files::exists)
                    && Files.exists(file)
                    && Files.readString(file).equals(sources.print());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void set() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, sources.print());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
