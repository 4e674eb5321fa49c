package org.onebeat.personnel.course;

import java.util.List;

/**
 * How far a session has come:
 *
 * <pre>
 *   PLANNED ── hold ──▶ HELD
 *      └── call off ──▶ CALLED_OFF
 * </pre>
 */
enum SessionState {
    PLANNED,
    HELD,
    CALLED_OFF;

    List<SessionState> successors() {
        return this == PLANNED ? List.of(HELD, CALLED_OFF) : List.of();
    }
}
