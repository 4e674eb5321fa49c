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
 * the soft ones by the city's {@link Weights} (domain.md section 3: even nights, weekends and holidays; wishes; no single
 * days off; crews together).
 */
public class RosterConstraints implements ConstraintProvider {
    /** Of a square of burdens by available days, so that whole numbers tell shares apart. */
    private static final int FINE = 1_000;

    static final String NIGHTS = "nights are even";
    static final String WEEKENDS = "weekends are even";
    static final String HOLIDAYS = "holidays are even";
    static final String DUTIES = "duties are even";
    static final String WISHED_FREE = "free as wished";
    static final String WISHED_DUTY = "on duty as wished";
    static final String SINGLE_DAYS = "no single days off";
    static final String CREWS = "crews stay together";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            unable(factory),
            rest(factory),
            sevenDays(factory),
            unfilled(factory),
            even(factory, NIGHTS, Shift::isNight, Load::nights),
            even(factory, WEEKENDS, Shift::isWeekend, Load::weekends),
            even(factory, HOLIDAYS, Shift::isHoliday, Load::holidays),
            even(factory, DUTIES, shift -> true, Load::duties),
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
            ConstraintFactory factory, String name, Predicate<Shift> kind, ToIntFunction<Load> before) {
        return own(factory)
                .filter(kind)
                .groupBy(Shift::member, count())
                .penalize(ONE_SOFT, (member, count) -> burden(count, before.applyAsInt(member.before()), member))
                .asConstraint(name);
    }

    private static long burden(long count, long before, Member member) {
        return FINE * ((before + count) * (before + count) - before * before) / Math.max(1, member.availableDays());
    }

    Constraint wishedFree(ConstraintFactory factory) {
        return own(factory)
                .filter(shift -> shift.member().wishesFree(shift.day()))
                .penalize(ONE_SOFT)
                .asConstraint(WISHED_FREE);
    }

    Constraint wishedDuty(ConstraintFactory factory) {
        return own(factory)
                .filter(shift -> shift.member().wishesDuty(shift.day()))
                .reward(ONE_SOFT)
                .asConstraint(WISHED_DUTY);
    }

    Constraint singleDayOff(ConstraintFactory factory) {
        return factory.forEach(Shift.class)
                .join(Shift.class, equal(Shift::member), equal(Shift::dayAfterNext, Shift::day))
                .ifNotExists(
                        Shift.class,
                        equal((first, second) -> first.member(), Shift::member),
                        equal((first, second) -> first.nextDay(), Shift::day))
                .penalize(ONE_SOFT)
                .asConstraint(SINGLE_DAYS);
    }

    /** A pair that was together often is together again: the square grows with each day they share. */
    Constraint crewsTogether(ConstraintFactory factory) {
        return own(factory)
                .join(own(factory), equal(Shift::day), lessThan(shift -> shift.member()
                        .id()))
                .groupBy((one, other) -> one.member(), (one, other) -> other.member(), countBi())
                .reward(ONE_SOFT, (one, other, days) -> days * days)
                .asConstraint(CREWS);
    }

    private static UniConstraintStream<Shift> own(ConstraintFactory factory) {
        return factory.forEach(Shift.class).filter(Shift::isOwn);
    }
}
