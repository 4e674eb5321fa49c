package org.onebeat.personnel.roster.progress;

import java.time.Instant;

/**
 * How far a month has been made.
 *
 * @param stopping somebody asked to end it early, with the best there is
 * @param begunAt null while it waits
 * @param endedAt null until it is over
 * @param unfilled duties that nobody takes in the best roster so far; null before there is one
 * @param soft how good that is, by the soft rules: the nearer to zero the better
 */
record Making(
        int roster,
        MakingState state,
        boolean stopping,
        Instant askedAt,
        Instant begunAt,
        Instant endedAt,
        Integer unfilled,
        Long soft) {}
