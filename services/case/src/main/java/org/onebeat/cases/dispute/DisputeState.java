package org.onebeat.cases.dispute;

import java.util.Set;

/**
 * Where a dispute stands, and where it may go from there (domain.md section 5).
 *
 * <pre>
 * REPORTED → TRIAGED → ASSIGNED → MEDIATING → AGREED → FOLLOW_UP → CLOSED
 *                                  ↑  ↓  ↑      ↓          ↓          ↓
 *                                 FAILED └──────┴──────────┴──────────┘  a follow-up does not hold
 *
 * every open state → WITHDRAWN, with a reason
 * </pre>
 */
public enum DisputeState {
    REPORTED,
    TRIAGED,
    ASSIGNED,
    MEDIATING,
    FAILED,
    AGREED,
    FOLLOW_UP,
    CLOSED,
    WITHDRAWN;

    public Set<DisputeState> successors() {
        return switch (this) {
            case REPORTED -> Set.of(TRIAGED, WITHDRAWN);
            case TRIAGED -> Set.of(ASSIGNED, WITHDRAWN);
            case ASSIGNED -> Set.of(MEDIATING, WITHDRAWN);
            case MEDIATING -> Set.of(AGREED, FAILED, WITHDRAWN);
            case FAILED -> Set.of(MEDIATING, WITHDRAWN);
            case AGREED -> Set.of(FOLLOW_UP, MEDIATING, WITHDRAWN);
            case FOLLOW_UP -> Set.of(CLOSED, MEDIATING, WITHDRAWN);
            case CLOSED -> Set.of(MEDIATING);
            case WITHDRAWN -> Set.of();
        };
    }

    /** Somebody still has a duty in it. */
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** An agreement stands; one that did not hold, or was never reached, does not count. */
    public boolean isAgreed() {
        return this == AGREED || isResolved();
    }

    /** Agreed, and the first follow-up holds: only that leads into FOLLOW_UP. */
    public boolean isResolved() {
        return this == FOLLOW_UP || this == CLOSED;
    }
}
