package org.onebeat.personnel.coverage;

/**
 * Who serves in a village, or who lacks there.
 *
 * @param officers community officers of the village or its sector
 * @param auxiliaries auxiliaries of the village
 * @param helpers grid workers of the village or of its grids: the N
 */
public record Crew(int officers, int auxiliaries, int helpers) {
    public static final Crew NOBODY = new Crew(0, 0, 0);

    Crew plus(Crew other) {
        return new Crew(officers + other.officers, auxiliaries + other.auxiliaries, helpers + other.helpers);
    }
}
