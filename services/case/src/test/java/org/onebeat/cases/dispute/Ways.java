package org.onebeat.cases.dispute;

import static org.onebeat.cases.dispute.DisputeState.AGREED;
import static org.onebeat.cases.dispute.DisputeState.ASSIGNED;
import static org.onebeat.cases.dispute.DisputeState.CLOSED;
import static org.onebeat.cases.dispute.DisputeState.FAILED;
import static org.onebeat.cases.dispute.DisputeState.FOLLOW_UP;
import static org.onebeat.cases.dispute.DisputeState.MEDIATING;
import static org.onebeat.cases.dispute.DisputeState.MERGED;
import static org.onebeat.cases.dispute.DisputeState.REPORTED;
import static org.onebeat.cases.dispute.DisputeState.TRANSFERRED;
import static org.onebeat.cases.dispute.DisputeState.TRIAGED;
import static org.onebeat.cases.dispute.DisputeState.WITHDRAWN;

import java.util.List;
import java.util.Set;

/** Where each step leads from each situation, written down a second time and without cleverness. */
final class Ways {

    private static final List<DisputeState> BEFORE_AN_AGREEMENT =
            List.of(REPORTED, TRIAGED, ASSIGNED, MEDIATING, FAILED);
    private static final Set<Step> POSSIBLE_WHILE_PAUSED =
            Set.of(Step.TRIAGE, Step.RESUMPTION, Step.NOTE, Step.GRANT, Step.RAISE, Step.WITHDRAWAL, Step.MERGER);

    private Ways() {}

    /** Null where the step is refused. */
    static DisputeState of(Step step, DisputeState state, Beside beside) {
        if (beside == Beside.PAUSED && !POSSIBLE_WHILE_PAUSED.contains(step)) {
            return null;
        }
        boolean ended = List.of(CLOSED, WITHDRAWN, MERGED).contains(state);
        return switch (step) {
            case TRIAGE -> state == REPORTED ? TRIAGED : stays(BEFORE_AN_AGREEMENT.contains(state), state);
            case ASSIGNMENT -> state == TRIAGED || state == ASSIGNED ? ASSIGNED : null;
            case MEDIATION -> state == ASSIGNED ? MEDIATING : null;
            case MEETING -> stays(state == MEDIATING && beside != Beside.MEETING, state);
            case MEETING_HELD -> stays(state == MEDIATING, state);
            case MEETING_OFF -> stays(beside == Beside.MEETING, state);
            case AGREEMENT -> state == MEDIATING ? AGREED : null;
            case FAILURE -> state == MEDIATING ? FAILED : null;
            case TAKE_UP -> state == FAILED ? MEDIATING : null;
            case TRANSFER -> state == FAILED ? TRANSFERRED : null;
            case RECEIPT ->
                stays(state == TRANSFERRED && beside != Beside.RECEIVED && beside != Beside.ANSWERED, state);
            case ANSWER -> stays(state == TRANSFERRED && beside != Beside.ANSWERED, state);
            case RETURN -> state == TRANSFERRED ? MEDIATING : null;
            case FOLLOW_UP -> state == AGREED ? FOLLOW_UP : stays(state == FOLLOW_UP || state == CLOSED, state);
            case CONFIRMATION -> stays(state == AGREED || state == FOLLOW_UP || state == CLOSED, state);
            case CLOSURE -> state == FOLLOW_UP || beside == Beside.ANSWERED ? CLOSED : null;
            case PAUSE -> stays(BEFORE_AN_AGREEMENT.contains(state) && !isRed(state, beside), state);
            case RESUMPTION -> stays(beside == Beside.PAUSED, state);
            case NOTE, GRANT -> stays(!ended, state);
            case RAISE ->
                stays(
                        (BEFORE_AN_AGREEMENT.contains(state) || state == TRANSFERRED) && beside != Beside.AT_THE_TOP,
                        state);
            case WITHDRAWAL -> ended ? null : WITHDRAWN;
            case MERGER -> ended ? null : MERGED;
        };
    }

    /** Before triage it has no colour yet. */
    private static boolean isRed(DisputeState state, Beside beside) {
        return beside == Beside.RED && state != REPORTED;
    }

    private static DisputeState stays(boolean possible, DisputeState state) {
        return possible ? state : null;
    }
}
