package org.onebeat.territory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What of an area decides where things stand: its life, a parent, or what it became, each in force from day to day. */
record Bond(String kind, Integer other, LocalDate from, LocalDate until) {

    static Set<Bond> of(AreaState state) {
        Set<Bond> bonds = new HashSet<>();
        bonds.add(new Bond("LIFE", null, state.from(), state.until()));
        state.memberships()
                .forEach(held -> bonds.add(new Bond(held.kind().name(), held.parent(), held.from(), held.until())));
        state.successors().forEach(became -> bonds.add(new Bond("SUCCESSOR", became.area(), became.from(), null)));
        return bonds;
    }

    /** Whether it began or ended after the one day, and no later than the other. */
    boolean turned(LocalDate after, LocalDate last) {
        return isBetween(from, after, last) || until != null && isBetween(until, after, last);
    }

    private static boolean isBetween(LocalDate day, LocalDate after, LocalDate last) {
        return day.isAfter(after) && !day.isAfter(last);
    }
}
