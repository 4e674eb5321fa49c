package org.onebeat.local;

import java.time.Duration;

/** How one part of a trial went. */
record Result(String name, Duration took, int passed, int failed, int skipped) {

    boolean good() {
        return failed == 0;
    }

    /** The same, with one failure more if the command itself failed without a failing test to show for it. */
    Result after(int exitCode) {
        return exitCode != 0 && good() ? new Result(name, took, passed, 1, skipped) : this;
    }
}
