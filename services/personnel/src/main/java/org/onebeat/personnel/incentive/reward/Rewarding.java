package org.onebeat.personnel.incentive.reward;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onebeat.personnel.leave.Leave;
import org.onebeat.personnel.leave.Leaves;
import org.onebeat.personnel.leave.Leaving;
import org.onebeat.personnel.leave.NewLeave;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.rule.Yardstick;
import org.onebeat.personnel.rule.Yardsticks;
import org.onebeat.personnel.unit.Staff;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Grants the leave that people earn: one day a month, and no more in a year than the rule allows (defaults.md). */
@ApplicationScoped
class Rewarding {
    private static final String REWARD = "REWARD";

    private final RewardLeaves rewards;
    private final Leaves leaves;
    private final Leaving leaving;
    private final Staff staff;
    private final Yardsticks yardsticks;
    private final Territory territory;
    private final Trail trail;
    private final Clock clock;

    Rewarding(
            RewardLeaves rewards,
            Leaves leaves,
            Leaving leaving,
            Staff staff,
            Yardsticks yardsticks,
            Territory territory,
            Trail trail,
            Clock clock) {
        this.rewards = rewards;
        this.leaves = leaves;
        this.leaving = leaving;
        this.staff = staff;
        this.yardsticks = yardsticks;
        this.territory = territory;
        this.trail = trail;
        this.clock = clock;
    }

    /** 422 for a month that is not over, 409 for one that is rewarded already or where the year's days are used up. */
    RewardLeave grant(NewReward wish) {
        LocalDate month = wish.month().withDayOfMonth(1);
        if (month.plusMonths(1).isAfter(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("month-not-over").at("month");
        }
        Person person = staff.demandOther(wish.person(), "person");
        // Leave locks the person: who rewards the same one at the same time waits here, and then finds this one.
        Leave leave = leaving.grant(
                new NewLeave(person.id(), REWARD, wish.on(), wish.on().plusDays(1), wish.cover()));
        RewardLeave earned = earn(person, month, leave.id());
        rewards.settle();
        trail.note("reward-leave-granted", "reward-leave", earned.id().toString(), earned.ancestors(), null);
        return earned;
    }

    private RewardLeave earn(Person person, LocalDate month, int leave) {
        List<RewardLeave> standing = rewards.ofYear(person.id(), month);
        Optional<RewardLeave> same =
                standing.stream().filter(row -> row.month().equals(month)).findFirst();
        Map<Integer, Leave> taken = taken(standing);
        if (same.filter(row -> taken.containsKey(row.leave())).isPresent()) {
            throw Refusal.conflict("month-rewarded").at("month");
        }
        int most = yardsticks.on(Yardstick.REWARD_LEAVE_DAYS, month);
        if (taken.size() >= most) {
            throw Refusal.conflict("reward-leave-used-up", Map.of("most", most));
        }
        same.ifPresent(row -> row.takeAnew(leave));
        return same.orElseGet(() -> rewards.add(RewardLeave.earned(person, month, leave)));
    }

    /** The leave of these that was not called off, by its id. */
    private Map<Integer, Leave> taken(Collection<RewardLeave> rows) {
        List<Integer> ids = rows.stream().map(RewardLeave::leave).toList();
        Restriction standing =
                Restriction.of("it.id in :ids and it.from < it.until").with("ids", ids);
        return ids.isEmpty()
                ? Map.of()
                : leaves.list(standing, Sort.ascending("id"), ids.size()).stream()
                        .collect(Collectors.toMap(Leave::id, leave -> leave));
    }

    List<RewardView> views(Collection<RewardLeave> rows) {
        var people = territory.people(rows.stream().map(RewardLeave::person).collect(Collectors.toSet()));
        Map<Integer, Leave> taken = taken(rows);
        return rows.stream()
                .map(row -> RewardView.of(row, people, taken.get(row.leave())))
                .toList();
    }
}
