package org.onebeat.hazard.hazard;

import java.util.Set;

/**
 * Where a hazard stands, and where it may go from there (domain.md section 6). Its level stands beside.
 *
 * <pre>
 * FOUND → ORDERED → RECTIFYING → REINSPECTION → CLEARED
 *            └───────────────────────↑ ↓
 *                       RECTIFYING ← rejected
 *
 * FOUND → CLEARED                            put right on the spot, MINOR only
 * FOUND, ORDERED, RECTIFYING → TRANSFERRED   to a department, who answer:
 * TRANSFERRED → REINSPECTION                 put right
 * TRANSFERRED → FOUND                        not theirs, or not done
 *
 * every open state → WITHDRAWN, with a reason
 * </pre>
 */
public enum HazardState {
    FOUND,
    ORDERED,
    RECTIFYING,
    REINSPECTION,
    TRANSFERRED,
    CLEARED,
    WITHDRAWN;

    public Set<HazardState> successors() {
        return switch (this) {
            case FOUND -> Set.of(ORDERED, TRANSFERRED, CLEARED, WITHDRAWN);
            case ORDERED -> Set.of(RECTIFYING, REINSPECTION, TRANSFERRED, WITHDRAWN);
            case RECTIFYING -> Set.of(REINSPECTION, TRANSFERRED, WITHDRAWN);
            case REINSPECTION -> Set.of(CLEARED, RECTIFYING, WITHDRAWN);
            case TRANSFERRED -> Set.of(FOUND, REINSPECTION, WITHDRAWN);
            case CLEARED, WITHDRAWN -> Set.of();
        };
    }

    /** Somebody still has a duty in it. */
    public boolean isOpen() {
        return this != CLEARED && this != WITHDRAWN;
    }
}
