package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.List;

/** An area is no more from an instant on, and goes on as another. */
public record Passage(int area, Place heir, Instant from) {

    /** Whether the posting holds the area then or later. */
    public boolean concerns(Posting posting) {
        return !passed(posting.holds()).isEmpty();
    }

    /** Whether this other posting has what it became while the posting would. */
    public boolean isTakenFrom(Posting posting, Posting other) {
        return passed(posting.holds()).stream().anyMatch(hold -> isHeld(hold.passedOn(heir, from), other.holds()));
    }

    void carryOut(List<Hold> holds, boolean taken) {
        List<Hold> passed = passed(holds);
        if (!taken) {
            holds.addAll(passed.stream()
                    .map(hold -> hold.passedOn(heir, from))
                    .filter(fresh -> !isHeld(fresh, holds))
                    .toList());
        }
        passed.forEach(hold -> hold.end(from));
    }

    boolean leavesNothing(List<Hold> holds) {
        return holds.stream().noneMatch(hold -> hold.goesOnAfter(from) && !hold.isVoid());
    }

    private boolean isHeld(Hold fresh, List<Hold> holds) {
        return holds.stream().anyMatch(hold -> hold.areaId() == heir.id() && !hold.isVoid() && hold.meets(fresh));
    }

    private List<Hold> passed(List<Hold> holds) {
        return holds.stream()
                .filter(hold -> hold.areaId() == area && hold.goesOnAfter(from) && !hold.isVoid())
                .toList();
    }
}
