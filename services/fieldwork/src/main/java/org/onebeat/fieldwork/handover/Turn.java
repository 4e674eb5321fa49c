package org.onebeat.fieldwork.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.territory.Ancestors;

/**
 * A village passes from one person to another on a day, whatever happened in between on that day.
 *
 * @param at when the outgoing person's post moved: the open work of that instant is handed over
 * @param station where the village stands, down to its station
 * @param ended the outgoing post ended there, or an acting one began; else somebody who only stood in steps back
 */
record Turn(int village, LocalDate day, Instant at, int outgoing, int incoming, Ancestors station, boolean ended) {

    /** What one hand-over brings together. */
    record Pair(LocalDate day, int outgoing, int incoming, Ancestors station) {}

    Pair pair() {
        return new Pair(day, outgoing, incoming, station);
    }
}
