package org.onebeat.assessment.tally;

import java.util.SortedMap;
import java.util.TreeMap;

/** What a batch of events changes in the tallies, summed up row by row. */
public final class Deltas {
    private final SortedMap<Line, Long> lines = new TreeMap<>(Line.ORDER);

    public void add(Entry entry) {
        change(entry, entry.amount());
    }

    public void takeBack(Entry entry) {
        change(entry, -entry.amount());
    }

    private void change(Entry entry, long amount) {
        Line.of(entry).forEach(line -> lines.merge(line, amount, Long::sum));
    }

    /** In the order in which they are to be written. */
    SortedMap<Line, Long> lines() {
        lines.values().removeIf(amount -> amount == 0);
        return lines;
    }
}
