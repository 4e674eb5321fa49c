package org.onebeat.local;

import java.time.Duration;
import org.onebeat.local.process.Child;

/** A part that is ready, and how it is asked to end. */
public record Running(String name, Child process, String signal) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Returns when it has ended. */
    public void stop() {
        process.stop(signal, PATIENCE);
    }
}
