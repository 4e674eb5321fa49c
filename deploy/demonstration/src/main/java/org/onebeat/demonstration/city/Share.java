package org.onebeat.demonstration.city;

/** Spreads a number evenly over so many places, to the last one. */
final class Share {

    private final long amount;
    private final long places;
    private long passed;

    Share(long amount, long places) {
        this.amount = amount;
        this.places = places;
    }

    /** How many fall to the next place. */
    int next() {
        long before = passed * amount / places;
        passed++;
        return (int) (passed * amount / places - before);
    }
}
