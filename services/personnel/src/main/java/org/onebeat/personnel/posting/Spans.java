package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Reads the history of a posting out of its areas' own spans: which set of areas it covered from when until when. */
final class Spans {
    /** The county of each area. */
    static final Collector<Hold, ?, Map<Integer, Integer>> COUNTIES =
            Collectors.toMap(Hold::areaId, Hold::countyId, (one, other) -> other);

    private Spans() {}

    /** Lets a posting hold just this. */
    static void become(Posting posting, List<Holding> wanted, Map<Integer, Integer> counties) {
        List<Holding> missing = new ArrayList<>(wanted);
        List<Hold> same = posting.holds().stream()
                .filter(hold -> missing.remove(hold.holding()))
                .toList();
        posting.holds().removeIf(hold -> !same.contains(hold) && !hold.reopen(missing));
        missing.forEach(held -> posting.holds().add(new Hold(posting, held, counties.get(held.area()))));
    }

    static List<PostingChanged.Span> of(List<Hold> holds) {
        List<PostingChanged.Span> spans = new ArrayList<>();
        TreeSet<Instant> turns = turns(holds);
        for (Instant from : turns) {
            Set<Integer> areas = areas(holds, from);
            if (!areas.isEmpty()) {
                spans.add(new PostingChanged.Span(areas, from, turns.higher(from)));
            }
        }
        return List.copyOf(spans);
    }

    static Set<Integer> areas(List<Hold> holds, Instant at) {
        return holds.stream()
                .filter(hold -> hold.stands(at))
                .map(Hold::areaId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Integer> areasAfter(List<Hold> holds, Instant at) {
        return holds.stream()
                .filter(hold -> hold.goesOnAfter(at))
                .map(Hold::areaId)
                .collect(Collectors.toSet());
    }

    static Optional<Instant> turnAfter(List<Hold> holds, Instant at) {
        return Optional.ofNullable(turns(holds).higher(at));
    }

    private static TreeSet<Instant> turns(List<Hold> holds) {
        TreeSet<Instant> turns = new TreeSet<>();
        for (Hold hold : holds) {
            turns.add(hold.from());
            if (hold.until() != null) {
                turns.add(hold.until());
            }
        }
        return turns;
    }
}
