package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.PostingChanged;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Territory;

/**
 * Open tasks move with the post and with the village (architecture.md section 4), in the transaction in which the change
 * is heard.
 */
@ApplicationScoped
class OpenTasks {

    private final Tasks tasks;
    private final Responsibles responsibles;
    private final Territory territory;
    private final RoutingLock lock;
    private final TaskDocket docket;
    private final FieldworkSettings settings;
    private final Clock clock;

    OpenTasks(
            Tasks tasks,
            Responsibles responsibles,
            Territory territory,
            RoutingLock lock,
            TaskDocket docket,
            FieldworkSettings settings,
            Clock clock) {
        this.tasks = tasks;
        this.responsibles = responsibles;
        this.territory = territory;
        this.lock = lock;
        this.docket = docket;
        this.settings = settings;
        this.clock = clock;
    }

    void follow(@Observes PostingChanged changed) {
        follow(changed.areaIds());
    }

    void follow(@Observes AreaChanged changed) {
        follow(changed.areaIds());
    }

    private void follow(Set<Integer> areas) {
        lock.alone();
        List<Task> open = tasks.openBelow(areas);
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<Integer, Ancestors> places = territory.ancestorsOf(
                open.stream().map(task -> task.ancestors().villageId()).collect(Collectors.toSet()),
                CivilTime.dayOf(now));
        Map<Post, List<Integer>> holding = new HashMap<>();
        for (Task task : open) {
            // a village that has no place any more keeps its last one: its open tasks are still somebody's
            Ancestors where = places.getOrDefault(task.ancestors().villageId(), task.ancestors());
            List<Integer> holders = holding.computeIfAbsent(
                    new Post(task.level(), where), post -> responsibles.at(post.level(), post.where(), now));
            follow(task, where, holders, Act.byItself(now));
        }
    }

    private void follow(Task task, Ancestors where, List<Integer> holders, Act act) {
        boolean stays = (task.isChosen() || task.level() != Level.VILLAGE) && holders.contains(task.responsible());
        Integer holder = holders.isEmpty() ? null : holders.getFirst();
        Integer person = stays ? task.responsible() : holder;
        if (!Objects.equals(task.responsible(), person) || !task.ancestors().equals(where)) {
            Instant acceptBy = act.recordedAt().plus(settings.acceptWithin());
            docket.follow(task, task.move(act, where, person, stays && task.isChosen(), acceptBy));
        }
    }

    private record Post(Level level, Ancestors where) {}
}
