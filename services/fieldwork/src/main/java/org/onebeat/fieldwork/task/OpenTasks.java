package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.service.act.Act;
import org.onebeat.service.routing.OpenWork;
import org.onebeat.service.routing.Present;
import org.onebeat.territory.Ancestors;

/** Open tasks: at the village's level as its matters do, above it with whoever may answer there. */
@ApplicationScoped
class OpenTasks implements OpenWork<Task> {

    private final Tasks tasks;
    private final Responsibles responsibles;
    private final TaskDocket docket;
    private final FieldworkSettings settings;

    OpenTasks(Tasks tasks, Responsibles responsibles, TaskDocket docket, FieldworkSettings settings) {
        this.tasks = tasks;
        this.responsibles = responsibles;
        this.docket = docket;
        this.settings = settings;
    }

    @Override
    public List<Task> openBelow(Set<Integer> areas) {
        return tasks.openBelow(areas);
    }

    @Override
    public void follow(List<Task> open, Present present) {
        Act act = Act.byItself(present.now());
        Map<Post, List<Integer>> above = new HashMap<>();
        for (Task task : open) {
            Ancestors where = present.placeOf(task);
            List<Integer> holders = task.level() == Level.VILLAGE
                    ? present.servingAt(task)
                    : above.computeIfAbsent(
                            new Post(task.level(), where),
                            post -> responsibles.at(post.level(), post.where(), present.now()));
            follow(task, where, holders, act);
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
