package org.onebeat.cases.request;

import java.util.Set;

/**
 * The life of a request; what was answered goes back once the resident says that it is not solved.
 *
 * <pre>
 * RECEIVED ─┬→ ANSWERED ──→ RECEIVED
 *           ├→ REFUSED ───→ RECEIVED     not ours: the resident was told whose
 *           ├→ TURNED                    it goes on as a dispute
 *           └→ WITHDRAWN
 * </pre>
 */
public enum RequestState {
    RECEIVED,
    ANSWERED,
    REFUSED,
    TURNED,
    WITHDRAWN;

    Set<RequestState> successors() {
        return switch (this) {
            case RECEIVED -> Set.of(ANSWERED, REFUSED, TURNED, WITHDRAWN);
            case ANSWERED, REFUSED -> Set.of(RECEIVED);
            case TURNED, WITHDRAWN -> Set.of();
        };
    }

    boolean isOpen() {
        return this == RECEIVED;
    }

    /** Whether the resident may say what came of it. */
    boolean isJudged() {
        return this == ANSWERED || this == REFUSED || this == TURNED;
    }
}
