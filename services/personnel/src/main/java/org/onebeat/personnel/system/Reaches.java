package org.onebeat.personnel.system;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.PostingChanged.Span;

/** Reads which areas a system reached from when until when. */
final class Reaches {
    private Reaches() {}

    static Set<Integer> areas(List<Reach> reaches, Instant at) {
        return reaches.stream()
                .filter(reach -> reach.stands(at))
                .map(Reach::area)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One set of areas after another, none longer than until then. */
    static List<Span> spans(List<Reach> reaches, Instant last) {
        List<Reach> held = reaches.stream().map(reach -> reach.within(last)).toList();
        TreeSet<Instant> turns = new TreeSet<>();
        held.forEach(reach -> turns.addAll(List.of(reach.from(), reach.until())));
        List<Span> spans = new ArrayList<>();
        for (Instant turn : turns) {
            Set<Integer> areas = areas(held, turn);
            if (!areas.isEmpty()) {
                spans.add(new Span(areas, turn, turns.higher(turn)));
            }
        }
        return spans;
    }
}
