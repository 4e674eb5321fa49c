package org.onebeat.personnel.leave.request;

import java.util.Set;
import org.onebeat.service.problem.Refusal;

/**
 * How far a request for leave 请假申请 is:
 *
 * <pre>
 *   ask → ASKED ── approve ─→ APPROVED
 *           ├───── refuse ──→ REFUSED   │
 *           └───── withdraw → WITHDRAWN ←┘ before the first day
 * </pre>
 */
enum RequestState {
    REFUSED,
    WITHDRAWN,
    APPROVED(WITHDRAWN),
    ASKED(APPROVED, REFUSED, WITHDRAWN);

    private final Set<RequestState> next;

    RequestState(RequestState... next) {
        this.next = Set.of(next);
    }

    /** 409 with what is possible, unless it may become that. */
    RequestState to(RequestState wanted) {
        if (!next.contains(wanted)) {
            throw Refusal.conflict("leave-request-state").with("state", this).with("possible", next);
        }
        return wanted;
    }
}
