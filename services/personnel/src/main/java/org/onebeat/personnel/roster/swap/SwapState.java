package org.onebeat.personnel.roster.swap;

import java.util.List;

/**
 * How far a swap of duties 换班 is:
 *
 * <pre>
 *   ask → ASKED → agree → AGREED → approve → APPROVED
 *           │               ├──── refuse ──→ REFUSED
 *           └───────────────┴── withdraw ──→ WITHDRAWN
 * </pre>
 */
enum SwapState {
    APPROVED,
    REFUSED,
    WITHDRAWN,
    AGREED(APPROVED, REFUSED, WITHDRAWN),
    ASKED(AGREED, REFUSED, WITHDRAWN);

    private final List<SwapState> next;

    SwapState(SwapState... next) {
        this.next = List.of(next);
    }

    List<SwapState> next() {
        return next;
    }
}
