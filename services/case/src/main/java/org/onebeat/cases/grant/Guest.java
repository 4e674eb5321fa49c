package org.onebeat.cases.grant;

import static org.onebeat.cases.dispute.Step.AGREEMENT;
import static org.onebeat.cases.dispute.Step.ANSWER;
import static org.onebeat.cases.dispute.Step.FAILURE;
import static org.onebeat.cases.dispute.Step.FOLLOW_UP;
import static org.onebeat.cases.dispute.Step.MEDIATION;
import static org.onebeat.cases.dispute.Step.MEETING;
import static org.onebeat.cases.dispute.Step.MEETING_HELD;
import static org.onebeat.cases.dispute.Step.MEETING_OFF;
import static org.onebeat.cases.dispute.Step.NOTE;
import static org.onebeat.cases.dispute.Step.RECEIPT;
import static org.onebeat.cases.dispute.Step.RETURN;
import static org.onebeat.cases.dispute.Step.TAKE_UP;

import java.util.Set;
import org.onebeat.cases.dispute.Step;

/** As what somebody works on a dispute that is opened to them, and which steps of it they may take. */
public enum Guest {
    /** Police of a beat, sector or station nearby, who handle it jointly 联合处置. */
    JOINT(NOTE, MEDIATION, MEETING, MEETING_HELD, MEETING_OFF, AGREEMENT, FAILURE, TAKE_UP, FOLLOW_UP),
    /** An agency that was asked in. */
    PARTNER(NOTE),
    /** The agency to which it is transferred. */
    AGENCY(NOTE, RECEIPT, ANSWER, RETURN);

    private final Set<Step> steps;

    Guest(Step... steps) {
        this.steps = Set.of(steps);
    }

    public Set<Step> steps() {
        return steps;
    }
}
