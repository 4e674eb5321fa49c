package org.onebeat.personnel.roster.making;

import static org.onebeat.personnel.roster.making.Crew.FIRST;
import static org.onebeat.personnel.roster.making.Crew.leave;
import static org.onebeat.personnel.roster.making.Crew.member;
import static org.onebeat.personnel.roster.making.Crew.patrol;
import static org.onebeat.personnel.roster.making.Crew.response;
import static org.onebeat.personnel.roster.making.Crew.unqualified;
import static org.onebeat.personnel.roster.making.Crew.wishing;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import ai.timefold.solver.core.api.score.stream.test.SingleConstraintVerification;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterConstraintsTest {
    private static final ConstraintVerifier<RosterConstraints, Month> VERIFIER =
            ConstraintVerifier.build(new RosterConstraints(), Month.class, Shift.class);

    private final Member one = member(1);
    private final Member other = member(2);

    @Test
    void elevenHoursLieBetweenTwoDuties() {
        that(RosterConstraints::rest)
                .given(one, patrol(1, FIRST, one), patrol(2, FIRST.plusDays(1), one))
                .penalizesBy(0);
        that(RosterConstraints::rest)
                .given(one, patrol(1, FIRST, one), response(2, FIRST, one))
                .penalizesBy(1);
        that(RosterConstraints::rest)
                .given(one, response(1, FIRST, one), patrol(2, FIRST.plusDays(1), one))
                .penalizesBy(1);
        that(RosterConstraints::rest)
                .given(one, other, patrol(1, FIRST, one), response(2, FIRST, other))
                .penalizesBy(0);
    }

    @Test
    void fortyEightHoursLieBetweenTwoDutiesOfADay() {
        that(RosterConstraints::rest)
                .given(one, response(1, FIRST, one), response(2, FIRST.plusDays(2), one))
                .penalizesBy(1);
        that(RosterConstraints::rest)
                .given(one, response(1, FIRST, one), response(2, FIRST.plusDays(3), one))
                .penalizesBy(0);
    }

    @Test
    void nobodyHasASeventhDutyInSevenDays() {
        Object[] six = IntStream.range(0, 6)
                .mapToObj(day -> patrol(day, FIRST.plusDays(day), one))
                .toArray();
        Object[] seven = IntStream.range(0, 7)
                .mapToObj(day -> patrol(day, FIRST.plusDays(day), one))
                .toArray();

        that(RosterConstraints::sevenDays).given(six).penalizesBy(0);
        that(RosterConstraints::sevenDays).given(seven).penalizesBy(1);
    }

    @Test
    void leaveAndQualificationAreKept() {
        Member away = member(3, leave(FIRST.plusDays(1), 5));

        that(RosterConstraints::unable).given(away, patrol(1, FIRST, away)).penalizesBy(0);
        that(RosterConstraints::unable).given(away, response(1, FIRST, away)).penalizesBy(1);
        that(RosterConstraints::unable)
                .given(unqualified(4), response(1, FIRST, unqualified(4)))
                .penalizesBy(1);
        that(RosterConstraints::unable)
                .given(unqualified(4), patrol(1, FIRST, unqualified(4)))
                .penalizesBy(0);
    }

    @Test
    void whatNobodyTakesIsMissed() {
        that(RosterConstraints::unfilled)
                .given(patrol(1, FIRST, null), patrol(2, FIRST, one))
                .penalizesBy(1);
    }

    @Test
    void wishesCount() {
        Member free = wishing(5, FIRST, false);
        Member eager = wishing(6, FIRST, true);

        that(RosterConstraints::wishedFree).given(patrol(1, FIRST, free)).penalizesBy(1);
        that(RosterConstraints::wishedDuty).given(patrol(1, FIRST, eager)).rewardsWith(1);
    }

    @Test
    void aSingleDayOffIsAvoided() {
        that(RosterConstraints::singleDayOff)
                .given(one, patrol(1, FIRST, one), patrol(2, FIRST.plusDays(2), one))
                .penalizesBy(1);
        that(RosterConstraints::singleDayOff)
                .given(one, patrol(1, FIRST, one), patrol(2, FIRST.plusDays(1), one), patrol(3, FIRST.plusDays(2), one))
                .penalizesBy(0);
    }

    @Test
    void whoIsTogetherStaysTogether() {
        that(RosterConstraints::crewsTogether)
                .given(
                        patrol(1, FIRST, one),
                        patrol(2, FIRST, other),
                        patrol(3, FIRST.plusDays(1), one),
                        patrol(4, FIRST.plusDays(1), other))
                .rewardsWith(4);
    }

    private static SingleConstraintVerification<Month> that(
            BiFunction<RosterConstraints, ConstraintFactory, Constraint> constraint) {
        return VERIFIER.verifyThat(constraint);
    }
}
