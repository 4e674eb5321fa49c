package org.onebeat.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What to start: a name for people, the words of the command, what it adds to the environment, where its output goes.
 */
public record Command(String name, List<String> words, Map<String, String> environment, Path directory, Path log) {

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    public static Command of(String name, Path directory, Path log, List<String> words) {
        return new Command(name, words, Map.of(), directory, log);
    }

    public Command with(Map<String, String> more) {
        var all = new TreeMap<>(environment);
        all.putAll(more);
        return new Command(name, words, all, directory, log);
    }

    /** The same command behind some words that end by executing it. */
    public Command behind(List<String> prefix) {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        return new Command(name, all, environment, directory, log);
    }
}
