package org.onebeat.local;

import java.time.Duration;

/** How one part of a trial went. */
record Result(String name, Duration took, int passed, int failed, int skipped) {

    static Result of(String name, int passed, int failed, int skipped) {
        return new Result(name, Duration.ZERO, passed, failed, skipped);
    }

    /** The same, with a failure if a command failed without a failing test to show for it. */
    Result after(int exitCode) {
        return exitCode != 0 && failed == 0 ? new Result(name, took, passed, 1, skipped) : this;
    }

    Result taking(Duration time) {
        return new Result(name, time, passed, failed, skipped);
    }
}
