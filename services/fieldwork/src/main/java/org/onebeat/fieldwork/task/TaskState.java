package org.onebeat.fieldwork.task;

import java.util.Set;

/**
 * Where a task stands, and where it may go from there (domain.md section 4).
 *
 * <pre>
 * DISPATCHED → ACCEPTED → DONE
 *   ↑    ↑ ↓   ↓     ↓
 *   │    └─┼───┘     │       reassigned: somebody else is to accept it
 *   └─ RETURNED ←────┘       with a reason
 *
 * every open state → WITHDRAWN, with a reason
 * </pre>
 */
public enum TaskState {
    DISPATCHED,
    ACCEPTED,
    RETURNED,
    DONE,
    WITHDRAWN;

    public Set<TaskState> successors() {
        return switch (this) {
            case DISPATCHED -> Set.of(DISPATCHED, ACCEPTED, RETURNED, WITHDRAWN);
            case ACCEPTED -> Set.of(DONE, DISPATCHED, RETURNED, WITHDRAWN);
            case RETURNED -> Set.of(DISPATCHED, WITHDRAWN);
            case DONE, WITHDRAWN -> Set.of();
        };
    }

    /** Somebody still has a duty in it. */
    public boolean isOpen() {
        return this != DONE && this != WITHDRAWN;
    }
}
