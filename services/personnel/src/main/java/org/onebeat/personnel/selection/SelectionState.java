package org.onebeat.personnel.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How far a round has come:
 *
 * <pre>
 *   OPEN ── match ──▶ MATCHED ── publish ──▶ PUBLISHED ── carry out ──▶ CARRIED_OUT
 *    ▲                   │                       │
 *    └───── reopen ──────┴───────────────────────┘      from all three: call off ──▶ CALLED_OFF
 * </pre>
 */
enum SelectionState {
    OPEN("MATCHED", "CALLED_OFF"),
    MATCHED("OPEN", "PUBLISHED", "CALLED_OFF"),
    PUBLISHED("OPEN", "CARRIED_OUT", "CALLED_OFF"),
    CARRIED_OUT,
    CALLED_OFF;

    private final Set<String> next;

    SelectionState(String... next) {
        this.next = Set.of(next);
    }

    boolean leadsTo(SelectionState other) {
        return next.contains(other.name());
    }

    List<SelectionState> successors() {
        return Arrays.stream(values()).filter(this::leadsTo).toList();
    }

    /** Whether everybody of the round may know what comes of it. */
    boolean isPublic() {
        return this == PUBLISHED || this == CARRIED_OUT;
    }
}
