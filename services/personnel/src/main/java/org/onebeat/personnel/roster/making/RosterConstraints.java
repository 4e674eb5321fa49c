package org.onebeat.personnel.roster.making;

import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The rules of the roster as the solver weighs them: no hard one is broken, then as few duties as possible stay empty, then
 * the soft ones (domain.md section 3: even nights, weekends and holidays; wishes; no single days off; crews together).
 */
public class RosterConstraints implements ConstraintProvider {
    /** Of a square of burdens by available days, so that whole numbers tell shares apart. */
    private static final int FINE = 1_000;

    private static final int NIGHT = 3;
    private static final int WEEKEND = 3;
    private static final int HOLIDAY = 5;
    private static final int DUTY = 2;
    private static final int WISH = 300;
    private static final int SINGLE_DAY = 20;
    private static final int TOGETHER = 1;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            unable(factory),
            rest(factory),
            sevenDays(factory),
            unfilled(factory),
            even(factory, "nights are even", NIGHT, Shift::isNight, Load::nights),
            even(factory, "weekends are even", WEEKEND, Shift::isWeekend, Load::weekends),
            even(factory, "holidays are even", HOLIDAY, Shift::isHoliday, Load::holidays),
            even(factory, "duties are even", DUTY, shift -> true, Load::duties),
            wishedFree(factory),
            wishedDuty(factory),
            singleDayOff(factory),
            crewsTogether(factory)
        };
    }

    Constraint unable(ConstraintFactory factory) {
        return factory.forEach(Shift.class)
                .filter(shift -> shift.isOwn()
                        && !shift.isDone()
                        && shift.member().obstacle(shift).isPresent())
                .penalize(ONE_HARD)
                .asConstraint("able");
    }

    Constraint rest(ConstraintFactory factory) {
        return factory.forEach(Shift.class)
                .join(Shift.class, equal(Shift::member), lessThan(Shift::id), filtering(RosterConstraints::clash))
                .penalize(ONE_HARD)
                .asConstraint("rest");
    }

    private static boolean clash(Shift one, Shift other) {
        return (one.isOwn() || other.isOwn()) && Month.between(one, other) != null;
    }

    Constraint sevenDays(ConstraintFactory factory) {
        return factory.forEach(Shift.class)
                .groupBy(Shift::member, toList())
                .penalize(ONE_HARD, (member, shifts) -> excess(shifts))
                .asConstraint("seven days");
    }

    private static int excess(List<Shift> shifts) {
        return shifts.stream()
                .filter(Shift::isOwn)
                .findFirst()
                .map(own -> own.limits().excess(shifts.stream().map(Shift::day).toList()))
                .orElse(0);
    }

    Constraint unfilled(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Shift.class)
                .filter(shift -> shift.member() == null && !shift.isDone())
                .penalize(ONE_MEDIUM)
                .asConstraint("filled");
    }

    /** The sum of squares by available days is least where everybody carries by how much they are there. */
    private static Constraint even(
            ConstraintFactory factory, String name, int weight, Predicate<Shift> kind, ToIntFunction<Load> before) {
        return own(factory)
                .filter(kind)
                .groupBy(Shift::member, count())
                .penalize(
                        ONE_SOFT, (member, count) -> weight * burden(count, before.applyAsInt(member.before()), member))
                .asConstraint(name);
    }

    private static long burden(long count, long before, Member member) {
        return FINE * ((before + count) * (before + count) - before * before) / Math.max(1, member.availableDays());
    }

    Constraint wishedFree(ConstraintFactory factory) {
        return own(factory)
                .filter(shift -> shift.member().wishesFree(shift.day()))
                .penalize(ONE_SOFT, shift -> WISH)
                .asConstraint("free as wished");
    }

    Constraint wishedDuty(ConstraintFactory factory) {
        return own(factory)
                .filter(shift -> shift.member().wishesDuty(shift.day()))
                .reward(ONE_SOFT, shift -> WISH)
                .asConstraint("on duty as wished");
    }

    Constraint singleDayOff(ConstraintFactory factory) {
        return factory.forEach(Shift.class)
                .join(Shift.class, equal(Shift::member), equal(Shift::dayAfterNext, Shift::day))
                .ifNotExists(
                        Shift.class,
                        equal((first, second) -> first.member(), Shift::member),
                        equal((first, second) -> first.nextDay(), Shift::day))
                .penalize(ONE_SOFT, (first, second) -> SINGLE_DAY)
                .asConstraint("no single days off");
    }

    /** A pair that was together often is together again: the square grows with each day they share. */
    Constraint crewsTogether(ConstraintFactory factory) {
        return own(factory)
                .join(own(factory), equal(Shift::day), lessThan(shift -> shift.member()
                        .id()))
                .groupBy((one, other) -> one.member(), (one, other) -> other.member(), countBi())
                .reward(ONE_SOFT, (one, other, days) -> TOGETHER * days * days)
                .asConstraint("crews stay together");
    }

    private static UniConstraintStream<Shift> own(ConstraintFactory factory) {
        return factory.forEach(Shift.class).filter(Shift::isOwn);
    }
}
