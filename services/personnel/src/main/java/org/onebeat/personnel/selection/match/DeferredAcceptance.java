package org.onebeat.personnel.selection.match;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Deferred acceptance (Gale and Shapley, 1962): every officer asks village after village, the dearest first; a village
 * keeps the best of those who have asked so far and lets the others go on. It ends when everybody is kept or has asked
 * everywhere, and is stable then: wherever an officer would rather be, somebody is who is preferred there.
 */
final class DeferredAcceptance {
    private DeferredAcceptance() {}

    /** Who is kept, by village. */
    static Map<Integer, Integer> holders(Choices choices) {
        Map<Integer, Integer> kept = new HashMap<>();
        Map<Integer, Iterator<Integer>> still = new HashMap<>();
        Deque<Integer> asking = new ArrayDeque<>();
        for (Officer officer : choices.officers()) {
            still.put(officer.id(), choices.ranking(officer).iterator());
            asking.add(officer.id());
        }
        while (!asking.isEmpty()) {
            int officer = asking.remove();
            if (still.get(officer).hasNext()) {
                int village = still.get(officer).next();
                Integer other = kept.get(village);
                if (other == null) {
                    kept.put(village, officer);
                } else if (choices.claim(officer, village).compareTo(choices.claim(other, village)) < 0) {
                    kept.put(village, officer);
                    asking.add(other);
                } else {
                    asking.add(officer);
                }
            }
        }
        return kept;
    }
}
