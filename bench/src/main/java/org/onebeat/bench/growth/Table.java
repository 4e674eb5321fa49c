package org.onebeat.bench.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onebeat.bench.Pace;

/** Works by sizes, and how the last size compares with the first. */
final class Table {

    private static final double LEAST = 0.9;
    private static final double MOST_MILLIS = 100;

    private final List<Integer> sizes;
    private final Map<String, List<Pace>> paces = new LinkedHashMap<>();

    Table(List<Integer> sizes) {
        this.sizes = sizes;
    }

    void add(String work, Pace pace) {
        paces.computeIfAbsent(work, any -> new ArrayList<>()).add(pace);
    }

    void print() {
        String[] heads = sizes.stream().map("%,d"::formatted).toArray(String[]::new);
        told("%-30s", "");
        Arrays.stream(heads).forEach(head -> told("%28s", head));
        told("%n%-30s", "");
        Arrays.stream(heads).forEach(head -> told("%10s %8s %8s", "a second", "p50 ms", "p95 ms"));
        told("%9s%n", "ratio");
        paces.forEach(this::print);
        told(
                "%nratio: a second at the last size over the first; for writes at least %.2f. No list over %.0f ms at p95.%n",
                LEAST, MOST_MILLIS);
    }

    private void print(String work, List<Pace> all) {
        told("%-30s", work);
        all.forEach(pace -> told("%10.1f %8.1f %8.1f", pace.perSecond(), pace.p50(), pace.p95()));
        double ratio = all.getLast().perSecond() / all.getFirst().perSecond();
        boolean writes = work.startsWith("open") || work.startsWith("a lifecycle");
        boolean missed = writes ? ratio < LEAST : all.getLast().p95() > MOST_MILLIS;
        told("%9.2f%s%n", ratio, missed ? "  missed" : "");
    }

    private static void told(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
