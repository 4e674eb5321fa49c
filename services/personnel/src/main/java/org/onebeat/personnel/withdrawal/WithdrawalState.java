package org.onebeat.personnel.withdrawal;

import java.util.Set;
import org.onebeat.service.problem.Refusal;

/**
 * <pre>
 *   FILED ──→ APPROVED ──→ CALLED_OFF
 *     ├─────→ REFUSED        ↑
 *     └──────────────────────┘
 * </pre>
 *
 * An approved withdrawal is over by itself on its last day.
 */
enum WithdrawalState {
    REFUSED("未批准"),
    CALLED_OFF("已取消"),
    APPROVED("已批准", CALLED_OFF),
    FILED("待批准", APPROVED, REFUSED, CALLED_OFF);

    private final String chinese;
    private final Set<WithdrawalState> next;

    WithdrawalState(String chinese, WithdrawalState... next) {
        this.chinese = chinese;
        this.next = Set.of(next);
    }

    /** As it stands in a file. */
    String chinese() {
        return chinese;
    }

    /** 409 with what is possible, unless it may become that. */
    WithdrawalState to(WithdrawalState wanted) {
        if (!next.contains(wanted)) {
            throw Refusal.conflict("withdrawal-state").with("state", this).with("possible", next);
        }
        return wanted;
    }
}
