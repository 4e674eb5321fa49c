package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** An area is no more from an instant on, and goes on as another. */
public record Passage(int area, Place heir, Instant from) {

    /** Whether the posting holds the area then or later. */
    public boolean concerns(Posting posting) {
        return !passed(posting.holds()).isEmpty();
    }

    /** What is passed on is held of the heir while nobody holds that already. */
    void carryOut(List<Hold> holds, List<Hold> others) {
        List<Hold> passed = passed(holds);
        List<Hold> fresh =
                passed.stream().map(hold -> hold.passedOn(heir, from)).toList();
        for (Hold held : heldOfTheHeir(holds, others)) {
            fresh = fresh.stream().flatMap(hold -> hold.beside(held)).toList();
        }
        holds.addAll(fresh);
        passed.forEach(hold -> hold.end(from));
    }

    boolean leavesNothing(List<Hold> holds) {
        return holds.stream().noneMatch(hold -> hold.goesOnAfter(from) && !hold.isVoid());
    }

    private List<Hold> heldOfTheHeir(List<Hold> holds, List<Hold> others) {
        return Stream.concat(holds.stream(), others.stream())
                .filter(hold -> hold.areaId() == heir.id() && !hold.isVoid())
                .toList();
    }

    private List<Hold> passed(List<Hold> holds) {
        return holds.stream()
                .filter(hold -> hold.areaId() == area && hold.goesOnAfter(from) && !hold.isVoid())
                .toList();
    }
}
