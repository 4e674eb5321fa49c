package org.onebeat.cases.dispute;

import org.onebeat.cases.ladder.Level;

/**
 * All that decides which steps are possible: the state, and what stands beside it (domain.md section 5).
 *
 * @param red it is RED, and no clock of it ever waits
 * @param agreed an agreement stands
 * @param paused it waits for somebody else, and its clocks with it
 * @param meets a meeting of the parties is planned
 * @param mayBeConfirmed something can still come of asking a court to confirm the agreement
 * @param reply how far the agency is to which it was transferred
 * @param highest the level beyond which it never goes up
 */
public record Situation(
        DisputeState state,
        Level level,
        boolean red,
        boolean agreed,
        boolean paused,
        boolean meets,
        boolean mayBeConfirmed,
        Reply reply,
        Level highest) {

    /** How far an agency is with a matter that was transferred to it. */
    public enum Reply {
        NONE,
        RECEIVED,
        ANSWERED
    }

    public boolean mayRise() {
        return highest.isAbove(level);
    }

    boolean isOpen() {
        return state.isOpen();
    }
}
