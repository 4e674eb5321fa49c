package org.onebeat.fieldwork.handover;

import java.util.Set;

/**
 * Where a hand-over stands.
 *
 * <pre>
 * OPEN → HANDED_OVER → TAKEN_OVER
 *   ↑         │
 *   └─────────┘          sent back: something is missing
 *
 * OPEN, HANDED_OVER → CALLED_OFF: the posts came out otherwise
 * </pre>
 */
public enum HandoverState {
    OPEN("待移交"),
    HANDED_OVER("待接收"),
    TAKEN_OVER("已接收"),
    CALLED_OFF("已取消");

    private final String chinese;

    HandoverState(String chinese) {
        this.chinese = chinese;
    }

    /** As it stands in files. */
    String chinese() {
        return chinese;
    }

    Set<HandoverState> successors() {
        return switch (this) {
            case OPEN -> Set.of(HANDED_OVER, CALLED_OFF);
            case HANDED_OVER -> Set.of(TAKEN_OVER, OPEN, CALLED_OFF);
            case TAKEN_OVER, CALLED_OFF -> Set.of();
        };
    }

    /** Somebody has still to sign. */
    boolean isUnsigned() {
        return !successors().isEmpty();
    }
}
