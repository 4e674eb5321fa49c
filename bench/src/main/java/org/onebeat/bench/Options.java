package org.onebeat.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.onebeat.local.Broken;

/**
 * What was asked for on the command line.
 *
 * @param warm how long everything is used before anything is measured
 * @param each how long each measurement lasts
 * @param clients callers at once, each waiting for its answer
 * @param report where the report is left, as text and JSON
 */
record Options(boolean help, Duration warm, Duration each, int clients, Path report) {

    static final String HELP = """
            bench/run        brings up a platform of its own, warms it, measures it, and takes it down
              --warm N       seconds of use before anything is measured (default 180; at 60 a JVM is half as fast)
              --seconds N    seconds of each measurement (default 20)
              --clients N    callers at once (default 8)
              --report DIR   where report.txt and report.json are left (default bench/target/report)
              --help         this

            Needs what ./run needs, and pgbench. Takes about ten minutes; nothing else should be running.
            docs/performance.md says how to read the report.
            """;

    static Options parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        boolean help = false;
        int warm = 180;
        int each = 20;
        int clients = 8;
        Path report = Path.of("bench/target/report");
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--help", "-h" -> help = true;
                case "--warm" -> warm = number(word, left);
                case "--seconds" -> each = number(word, left);
                case "--clients" -> clients = number(word, left);
                case "--report" -> report = Path.of(value(word, left));
                default -> throw new Broken("Unknown option " + word + "; see bench/run --help");
            }
        }
        return new Options(help, Duration.ofSeconds(warm), Duration.ofSeconds(each), clients, report);
    }

    private static String value(String word, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Broken(word + " needs a value; see bench/run --help");
        }
        return left.pop();
    }

    private static int number(String word, Deque<String> left) {
        String text = value(word, left);
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new Broken(word + " needs a number from 1 on, not " + text);
        }
        return Integer.parseInt(text);
    }
}
