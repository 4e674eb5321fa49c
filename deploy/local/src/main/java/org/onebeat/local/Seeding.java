package org.onebeat.local;

import java.io.IOException;
import java.nio.file.Files;
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
        if (isIn()) {
            return;
        }
        new FirstStart(at).run();
        try {
            Files.writeString(at.place().seeded(), at.city().toString());
        } catch (IOException e) {
            throw new Broken("It cannot be noted that the first data are in", e);
        }
        progress.step("city", "counties and demonstration accounts are in");
    }

    /** A later version may bring other accounts into a platform of an earlier one. */
    private boolean isIn() {
        try {
            return Files.exists(at.place().seeded())
                    && Files.readString(at.place().seeded()).equals(at.city().toString());
        } catch (IOException e) {
            throw new Broken("It cannot be told whether the first data are in", e);
        }
    }
}
