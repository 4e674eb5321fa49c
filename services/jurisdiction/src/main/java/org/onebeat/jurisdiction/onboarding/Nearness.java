package org.onebeat.jurisdiction.onboarding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of some names was probably meant. */
final class Nearness {

    private static final int MOST_EDITS = 2;

    private Nearness() {}

    /** The one name within two edits, and fewer than half its characters; empty if several are equally near. */
    static Optional<String> nearest(String wanted, List<String> names) {
        List<Near> near = names.stream()
                .map(name -> new Near(name, edits(wanted, name)))
                .filter(candidate -> candidate.edits <= MOST_EDITS && candidate.edits * 2 < candidate.name.length())
                .sorted(Comparator.comparingInt(Near::edits))
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
