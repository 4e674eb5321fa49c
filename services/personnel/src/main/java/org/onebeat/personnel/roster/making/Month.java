package org.onebeat.personnel.roster.making;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A station's month as the solver sees it, and what can be said of it: gaps, and rules that are broken, with the why. */
@PlanningSolution
public class Month {
    @ProblemFactCollectionProperty
    private List<Member> members;

    @PlanningEntityCollectionProperty
    private List<Shift> shifts;

    private Weights weights;
    private ConstraintWeightOverrides<HardMediumSoftScore> overrides;

    @PlanningScore
    private HardMediumSoftScore score;

    protected Month() {}

    public Month(List<Member> members, List<Shift> shifts, Weights weights) {
        this.members = members;
        this.shifts = shifts;
        this.weights = weights;
        this.overrides = weights.overrides();
        shifts.forEach(shift -> shift.among(members));
    }

    /** Duties of the month that nobody takes: of each obstacle, how many people it keeps from it. */
    public Map<Shift, Map<Obstacle, Integer>> gaps() {
        Map<Shift, Map<Obstacle, Integer>> gaps = new LinkedHashMap<>();
        toCome().filter(shift -> shift.member() == null).forEach(shift -> gaps.put(shift, why(shift)));
        return gaps;
    }

    private Stream<Shift> toCome() {
        return own().stream().filter(shift -> !shift.isDone());
    }

    private Map<Obstacle, Integer> why(Shift shift) {
        Map<Obstacle, Integer> why = new EnumMap<>(Obstacle.class);
        members.forEach(member -> obstacle(shift, member).ifPresent(one -> why.merge(one, 1, Integer::sum)));
        return why;
    }

    /** Duties of the month whose taker meets an obstacle: a leave that came after, a rule that changed. */
    public Map<Shift, Obstacle> breaches() {
        Map<Shift, Obstacle> breaches = new LinkedHashMap<>();
        own().stream().filter(shift -> shift.member() != null).forEach(shift -> obstacle(shift, shift.member())
                .ifPresent(why -> breaches.put(shift, why)));
        return breaches;
    }

    /** The first thing that keeps somebody from a duty, whoever has it now; nothing from what was really done. */
    public Optional<Obstacle> obstacle(Shift shift, Member member) {
        if (shift.isDone()) {
            return Optional.empty();
        }
        return member.obstacle(shift).or(() -> againstOthers(shift, member));
    }

    private Optional<Obstacle> againstOthers(Shift shift, Member member) {
        List<Shift> others = shifts.stream()
                .filter(other -> member.equals(other.member()) && other.id() != shift.id())
                .toList();
        return others.stream()
                .flatMap(other -> Optional.ofNullable(between(shift, other)).stream())
                .sorted()
                .findFirst()
                .or(() -> tooMany(shift, others) ? Optional.of(Obstacle.SEVEN_DAYS) : Optional.empty());
    }

    static Obstacle between(Shift one, Shift other) {
        boolean first = one.from().isBefore(other.from());
        Shift earlier = first ? one : other;
        Shift later = first ? other : one;
        return later.limits().between(earlier, later);
    }

    private static boolean tooMany(Shift shift, List<Shift> others) {
        List<LocalDate> days = new ArrayList<>(others.stream().map(Shift::day).toList());
        int before = shift.limits().excess(days);
        days.add(shift.day());
        return shift.limits().excess(days) > before;
    }

    /** What everybody carries in this month alone. */
    public Load loadOf(Member member) {
        return Load.of(
                own().stream().filter(shift -> member.equals(shift.member())).toList());
    }

    /** The same month as if these two had changed their takers. */
    public Month swapped(long one, long other) {
        Member first = shift(one).member();
        Member second = shift(other).member();
        return new Month(
                members,
                shifts.stream()
                        .map(shift -> shift.id() == one
                                ? shift.with(second)
                                : shift.id() == other ? shift.with(first) : shift)
                        .toList(),
                weights);
    }

    public Shift shift(long number) {
        return own().stream().filter(shift -> shift.id() == number).findFirst().orElseThrow();
    }

    /** The duties of the month that is planned. */
    public List<Shift> own() {
        return shifts.stream().filter(Shift::isOwn).toList();
    }

    public Optional<Member> member(int person) {
        return members.stream().filter(member -> member.id() == person).findFirst();
    }

    public List<Member> getMembers() {
        return members;
    }

    public List<Shift> getShifts() {
        return shifts;
    }

    /** What the solver weighs the soft rules by. */
    public ConstraintWeightOverrides<HardMediumSoftScore> getOverrides() {
        return overrides;
    }

    public void setOverrides(ConstraintWeightOverrides<HardMediumSoftScore> other) {
        overrides = other;
    }

    public HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftScore score) {
        this.score = score;
    }
}
