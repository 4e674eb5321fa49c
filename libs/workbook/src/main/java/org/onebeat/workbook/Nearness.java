package org.onebeat.workbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which of some names was probably meant. Of one workbook it answers the first {@value #MOST} times: nobody mends more in
 * one go, and comparing with every village takes a while.
 */
public final class Nearness {

    static final int MOST = 500;

    private static final int MOST_EDITS = 2;

    private final Map<String, Optional<String>> answered = new HashMap<>();

    /**
     * The one name within two edits, and fewer than half its characters; empty if several are equally near.
     *
     * @param among what the names are those of; the same for the same names
     */
    public Optional<String> nearest(String wanted, String among, Supplier<? extends Collection<String>> names) {
        String key = among + "/" + wanted;
        Optional<String> known = answered.get(key);
        if (known == null) {
            known = answered.size() < MOST ? nearest(wanted, names.get()) : Optional.empty();
            answered.put(key, known);
        }
        return known;
    }

    private static Optional<String> nearest(String wanted, Collection<String> names) {
        List<Near> near = names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= MOST_EDITS)
                .map(name -> new Near(name, edits(wanted, name)))
                .filter(candidate -> candidate.edits <= MOST_EDITS && candidate.edits * 2 < candidate.name.length())
                .sorted(Comparator.comparingInt(Near::edits))
                .limit(2)
                .toList();
        boolean one = near.size() == 1 || near.size() > 1 && near.get(0).edits < near.get(1).edits;
        return one ? Optional.of(near.getFirst().name) : Optional.empty();
    }

    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int at = 0; at <= to.length(); at++) {
            row[at] = at;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }

    private record Near(String name, int edits) {}
}
