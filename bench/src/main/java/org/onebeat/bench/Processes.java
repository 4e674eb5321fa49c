package org.onebeat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the kernel counts of processes: CPU time used so far, and memory held (proc(5)). */
final class Processes {

    private static final double MILLIS_PER_TICK = 10; // USER_HZ is 100 on every Linux that we run on
    private static final Path PROC = Path.of("/proc");

    /** What is used of PostgreSQL by connections to databases that are not measured. */
    static final String ELSEWHERE = "postgres elsewhere";

    private static final String POSTGRES = "postgres";
    /** How a backend calls itself: user, database, address. */
    private static final Pattern BACKEND = Pattern.compile("postgres: \\S+ (\\S+) \\S+\\(\\d+\\) .*", Pattern.DOTALL);

    private final Map<String, Long> roots;
    private final Set<String> databases;

    /**
     * @param roots process id by name; its children count as itself, unless they are named themselves
     * @param databases whose connections count as {@code postgres}; those to others are told apart
     */
    Processes(Map<String, Long> roots, Set<String> databases) {
        this.roots = Map.copyOf(roots);
        this.databases = Set.copyOf(databases);
    }

    /**
     * CPU milliseconds used until now.
     *
     * @param used by process
     * @param machine by everything on this machine, these processes included
     */
    record Reading(Map<String, Double> used, double machine) {

        /** What was used since an earlier reading. */
        Reading since(Reading earlier) {
            var difference = new TreeMap<String, Double>();
            used.forEach((name, now) -> difference.put(name, now - earlier.used.getOrDefault(name, 0.0)));
            return new Reading(difference, machine - earlier.machine);
        }

        /** What was used by none of the processes named. */
        double others() {
            return Math.max(
                    0,
                    machine
                            - used.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum());
        }
    }

    Reading read() {
        List<Stat> all = all();
        var used = new TreeMap<String, Double>();
        roots.forEach((name, root) -> used.put(name, millis(all, root)));
        if (roots.containsKey(POSTGRES)) {
            double elsewhere = elsewhere(all);
            used.merge(POSTGRES, -elsewhere, Double::sum);
            used.put(ELSEWHERE, elsewhere);
        }
        return new Reading(used, machine());
    }

    private double elsewhere(List<Stat> all) {
        Set<Long> tree = tree(all, roots.get(POSTGRES));
        return all.stream()
                        .filter(stat -> tree.contains(stat.pid) && isElsewhere(stat.pid))
                        .mapToLong(Stat::own)
                        .sum()
                * MILLIS_PER_TICK;
    }

    private boolean isElsewhere(long pid) {
        Matcher backend = BACKEND.matcher(text(PROC.resolve(pid + "/cmdline")));
        return backend.matches() && !databases.contains(backend.group(1));
    }

    /** Megabytes held by each process; pages that several of its children share count once (Pss). */
    Map<String, Long> megabytes() {
        List<Stat> all = all();
        var memory = new TreeMap<String, Long>();
        roots.forEach((name, root) -> memory.put(
                name,
                tree(all, root).stream().mapToLong(Processes::pssKilobytes).sum() / 1024));
        return memory;
    }

    /** Megabytes of memory that a process held at most. */
    static long peakMegabytes(long pid) {
        return text(PROC.resolve(pid + "/status"))
                        .lines()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    private double millis(List<Stat> all, long root) {
        Set<Long> tree = tree(all, root);
        long ticks = 0;
        for (Stat stat : all) {
            if (tree.contains(stat.pid)) {
                ticks += stat.own + (stat.pid == root ? stat.ofEndedChildren : 0);
            }
        }
        return ticks * MILLIS_PER_TICK;
    }

    private Set<Long> tree(List<Stat> all, long root) {
        var children = new HashMap<Long, Set<Long>>();
        all.forEach(stat ->
                children.computeIfAbsent(stat.parent, any -> new HashSet<>()).add(stat.pid));
        var tree = new HashSet<Long>();
        var next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            long pid = next.pop();
            tree.add(pid);
            children.getOrDefault(pid, Set.of()).stream()
                    .filter(child -> !roots.containsValue(child))
                    .forEach(next::add);
        }
        return tree;
    }

    private record Stat(long pid, long parent, long own, long ofEndedChildren) {

        static Stat parse(String line) {
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return new Stat(
                    Long.parseLong(line.substring(0, line.indexOf(' '))),
                    Long.parseLong(fields[1]),
                    Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                    Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
        }
    }

    private static List<Stat> all() {
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("[0-9]+"))
                    .map(entry -> text(entry.resolve("stat")))
                    .filter(line -> !line.isEmpty())
                    .map(Stat::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything but idling and waiting, of the first line of /proc/stat. */
    private static double machine() {
        String[] fields = text(PROC.resolve("stat"))
                .lines()
                .findFirst()
                .orElseThrow()
                .trim()
                .split(" +");
        long ticks = 0;
        for (int i = 1; i <= 8; i++) {
            ticks += i == 4 || i == 5 ? 0 : Long.parseLong(fields[i]);
        }
        return ticks * MILLIS_PER_TICK;
    }

    private static long pssKilobytes(long pid) {
        return text(PROC.resolve(pid + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }

    /** Empty for a process that has just ended. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
