package org.onebeat.cases.dispute;

import java.util.Set;

/**
 * Where a dispute stands, and where it may go from there (domain.md section 5). Its level and whether it is paused stand
 * beside; the diagram in docs/lifecycle-of-a-dispute.md is drawn from this.
 *
 * <pre>
 * REPORTED → TRIAGED → ASSIGNED → MEDIATING → AGREED → FOLLOW_UP → CLOSED
 *                                  ↑  ↓  ↑      ↓          ↓          ↓
 *                                 FAILED └──────┴──────────┴──────────┘  a follow-up does not hold
 *
 * FAILED → TRANSFERRED        to an agency, who answer:
 * TRANSFERRED → CLOSED        it is settled there
 * TRANSFERRED → MEDIATING     it comes back
 *
 * every open state → WITHDRAWN, with a reason, or MERGED into another dispute
 * </pre>
 */
public enum DisputeState {
    REPORTED,
    TRIAGED,
    ASSIGNED,
    MEDIATING,
    FAILED,
    TRANSFERRED,
    AGREED,
    FOLLOW_UP,
    CLOSED,
    WITHDRAWN,
    MERGED;

    public Set<DisputeState> successors() {
        return switch (this) {
            case REPORTED -> Set.of(TRIAGED, WITHDRAWN, MERGED);
            case TRIAGED -> Set.of(ASSIGNED, WITHDRAWN, MERGED);
            case ASSIGNED -> Set.of(MEDIATING, WITHDRAWN, MERGED);
            case MEDIATING -> Set.of(AGREED, FAILED, WITHDRAWN, MERGED);
            case FAILED -> Set.of(MEDIATING, TRANSFERRED, WITHDRAWN, MERGED);
            case TRANSFERRED -> Set.of(MEDIATING, CLOSED, WITHDRAWN, MERGED);
            case AGREED -> Set.of(FOLLOW_UP, MEDIATING, WITHDRAWN, MERGED);
            case FOLLOW_UP -> Set.of(CLOSED, MEDIATING, WITHDRAWN, MERGED);
            case CLOSED -> Set.of(MEDIATING);
            case WITHDRAWN, MERGED -> Set.of();
        };
    }

    /** Somebody still has a duty in it. */
    public boolean isOpen() {
        return successors().contains(WITHDRAWN);
    }

    /** An agreement stands, if one was reached here: what an agency settled is closed without. */
    public boolean isAgreed() {
        return this == AGREED || isResolved();
    }

    /** Agreed, and the first follow-up holds: only that leads into FOLLOW_UP. */
    public boolean isResolved() {
        return this == FOLLOW_UP || this == CLOSED;
    }
}
