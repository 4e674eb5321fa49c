package org.onebeat.cases.dispute;

import static java.util.function.Predicate.not;
import static org.onebeat.cases.dispute.DisputeState.AGREED;
import static org.onebeat.cases.dispute.DisputeState.ASSIGNED;
import static org.onebeat.cases.dispute.DisputeState.CLOSED;
import static org.onebeat.cases.dispute.DisputeState.FAILED;
import static org.onebeat.cases.dispute.DisputeState.MEDIATING;
import static org.onebeat.cases.dispute.DisputeState.REPORTED;
import static org.onebeat.cases.dispute.DisputeState.TRANSFERRED;
import static org.onebeat.cases.dispute.DisputeState.TRIAGED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.onebeat.cases.dispute.Situation.Reply;

/**
 * What a person may do with a dispute, and in which situations. A step may also leave the state as it is: a second
 * triage, an assignment to somebody else, a second follow-up. What is paused can be weighed anew and raised, noted and shared,
 * and ended as no dispute of its own; before anything else it is resumed.
 */
public enum Step {
    TRIAGE(in(REPORTED, TRIAGED, ASSIGNED, MEDIATING, FAILED)),
    ASSIGNMENT(running(TRIAGED, ASSIGNED)),
    MEDIATION(running(ASSIGNED)),
    /** The parties are to meet: one meeting is planned at a time. */
    MEETING(running(MEDIATING).and(not(Situation::meets))),
    /** They met, as planned or without. */
    MEETING_HELD(running(MEDIATING)),
    MEETING_OFF(in(MEDIATING).and(Situation::meets)),
    AGREEMENT(running(MEDIATING)),
    FAILURE(running(MEDIATING)),
    TAKE_UP(running(FAILED)),
    TRANSFER(running(FAILED)),
    /** The agency has it in hand. */
    RECEIPT(in(TRANSFERRED).and(with -> with.reply() == Reply.NONE)),
    /** The agency says what became of it; then it can be closed here. */
    ANSWER(in(TRANSFERRED).and(with -> with.reply() != Reply.ANSWERED)),
    RETURN(in(TRANSFERRED)),
    FOLLOW_UP(in(AGREED, DisputeState.FOLLOW_UP, CLOSED).and(Situation::agreed)),
    /** A court is asked to confirm the agreement, or is not, or has decided. */
    CONFIRMATION(Situation::mayBeConfirmed),
    CLOSURE(in(DisputeState.FOLLOW_UP).or(in(TRANSFERRED).and(with -> with.reply() == Reply.ANSWERED))),
    /** It waits for somebody else, and its clocks with it; those of a RED one never do. */
    PAUSE(running(REPORTED, TRIAGED, ASSIGNED, MEDIATING, FAILED).and(not(Situation::red))),
    RESUMPTION(Situation::paused),
    /** Something that those who work on it should know. */
    NOTE(Situation::isOpen),
    /** Somebody besides who serves there is asked in, or needs to do nothing more. */
    GRANT(Situation::isOpen),
    /** A level up, without waiting for a clock. */
    RAISE(in(REPORTED, TRIAGED, ASSIGNED, MEDIATING, FAILED, TRANSFERRED).and(Situation::mayRise)),
    WITHDRAWAL(Situation::isOpen),
    /** It is the same matter as another one. */
    MERGER(Situation::isOpen);

    private final Predicate<Situation> condition;

    Step(Predicate<Situation> condition) {
        this.condition = condition;
    }

    public boolean isPossibleIn(Situation situation) {
        return condition.test(situation);
    }

    /** The legal steps in a situation, in the order of the lifecycle. */
    public static List<Step> possibleIn(Situation situation) {
        return Arrays.stream(values())
                .filter(step -> step.isPossibleIn(situation))
                .toList();
    }

    private static Predicate<Situation> in(DisputeState... states) {
        Set<DisputeState> those = Set.of(states);
        return with -> those.contains(with.state());
    }

    private static Predicate<Situation> running(DisputeState... states) {
        return in(states).and(not(Situation::paused));
    }
}
