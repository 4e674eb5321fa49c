package org.onebeat.local.demonstration;

import java.time.Duration;
import java.util.Locale;
import org.onebeat.local.Progress;

/** Tells how far a chapter has come, now and then. */
final class Meter {

    private static final Duration REST = Duration.ofSeconds(10);

    private final Progress progress;
    private final String what;
    private final long all;
    private final long begin = System.nanoTime();
    private long told = begin;
    private long present;
    private long sent;

    /** @param present how many came in at an earlier start */
    Meter(Progress progress, String what, long all, long present) {
        this.progress = progress;
        this.what = what.toLowerCase(Locale.ROOT);
        this.all = all;
        this.present = present;
    }

    synchronized void add(int records) {
        present += records;
        sent += records;
        if (Progress.since(told).compareTo(REST) > 0) {
            told = System.nanoTime();
            double left = (all - present) / speed();
            say(String.format(Locale.ROOT, "%,d of %,d, %,.0f/s, %.0f s left", present, all, speed(), left));
        }
    }

    /** Nothing where all was in before. */
    synchronized void end() {
        if (sent > 0) {
            double seconds = Progress.seconds(Progress.since(begin));
            say(String.format(Locale.ROOT, "%,d of %,d in, %.1f s, %,.0f/s", present, all, seconds, speed()));
        }
    }

    private double speed() {
        return sent / Math.max(0.001, Progress.seconds(Progress.since(begin)));
    }

    private void say(String text) {
        progress.step("city", what + " " + text);
    }
}
