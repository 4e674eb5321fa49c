package org.onebeat.personnel.standard;

import org.onebeat.personnel.coverage.Watch;

/**
 * How a village stands against the standard.
 *
 * @param needed how many are to serve there
 * @param present how many do, by their parts
 */
record Staffing(Watch watch, Census census, int needed, double present) {
    /** Thirds of three people are one, whatever the arithmetic says. */
    private static final double ROUNDING = 1e-6;

    int village() {
        return watch.village();
    }

    double lacking() {
        double lacking = needed - present;
        return lacking < ROUNDING ? 0 : lacking;
    }

    boolean met() {
        return lacking() == 0;
    }

    /** The same village with one more who serves in it alone. */
    Staffing withOneMore() {
        return new Staffing(watch.withOneOfItsOwn(), census, needed, present + 1);
    }
}
