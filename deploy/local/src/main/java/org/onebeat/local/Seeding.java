package org.onebeat.local;

import java.io.IOException;
import java.nio.file.Files;
import org.onebeat.local.seed.City;
import org.onebeat.local.seed.FirstStart;

/** Remembers whether the first data are in. */
final class Seeding {

    private final Installation at;
    private final Progress progress;

    Seeding(Installation at, Progress progress) {
        this.at = at;
        this.progress = progress;
    }

    void run() {
        if (Files.exists(at.place().seeded())) {
            return;
        }
        new FirstStart(at, City.read(at.repository().city())).run();
        try {
            Files.createFile(at.place().seeded());
        } catch (IOException e) {
            throw new Broken("It cannot be noted that the first data are in", e);
        }
        progress.step("city", "counties and demonstration accounts are in");
    }
}
