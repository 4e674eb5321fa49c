package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.Set;
import org.onebeat.territory.Role;

/** What a posting comes to, read outside its row's scope. */
public record Engagement(
        int posting, int person, Role function, boolean main, Instant from, Instant until, Set<Integer> areas) {

    /** @param at the instant for which the areas are read */
    static Engagement of(Posting posting, Instant at) {
        return new Engagement(
                posting.id(),
                posting.person(),
                posting.function(),
                posting.main(),
                posting.from(),
                posting.until(),
                posting.areas(at));
    }

    /** Whether it stood at the instant it was read for. */
    public boolean stands() {
        return !areas.isEmpty();
    }
}
