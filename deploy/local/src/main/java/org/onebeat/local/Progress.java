package org.onebeat.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the user what is happening, with seconds since the beginning. */
public final class Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String text) {
        out.println(text);
        out.flush();
    }

    public void step(String name, String text) {
        say(String.format(Locale.ROOT, "%7.1f s  %-13s %s", seconds(since(begin)), name, text));
    }

    public static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    public static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    public Duration sinceBegin() {
        return since(begin);
    }
}
