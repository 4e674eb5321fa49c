package org.onebeat.personnel.selection.match;

import java.util.Comparator;

/**
 * What an officer has to put forward at a village; the smaller one is taken. Wishes are no part of it: whoever wishes
 * for a village early wins nothing there, and so nobody loses by wishing honestly.
 *
 * @param need place of the best speciality in the village's needs, behind the last one if none is needed
 * @param stranger whether the officer belongs to another station
 */
record Claim(int need, boolean stranger, int lot) implements Comparable<Claim> {
    private static final Comparator<Claim> ORDER =
            Comparator.comparingInt(Claim::need).thenComparing(Claim::stranger).thenComparingInt(Claim::lot);

    static Claim of(Officer officer, Post post, Lot lot) {
        int need = 0;
        while (need < post.needs().size()
                && !officer.specialities().contains(post.needs().get(need))) {
            need++;
        }
        boolean stranger = officer.station() == null || !officer.station().equals(post.station());
        return new Claim(need, stranger, lot.of(officer.id()));
    }

    /** What told it apart from another. */
    Precedence decidedAgainst(Claim other) {
        if (need != other.need) {
            return Precedence.NEED;
        }
        return stranger == other.stranger ? Precedence.LOT : Precedence.STATION;
    }

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}
