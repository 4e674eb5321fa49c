package org.onebeat.fieldwork.task;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.RoutingLock;
import org.onebeat.territory.Wall;

/** What nobody accepts goes up a level (domain.md section 4), whichever instance of the service sees it first. */
@ApplicationScoped
class GoingUp implements Recurring {

    private static final int BATCH = 100;

    private final TasksToGoUp due;
    private final Tasks tasks;
    private final Responsibles responsibles;
    private final RoutingLock lock;
    private final TaskDocket docket;
    private final FieldworkSettings settings;
    private final Wall wall;
    private final Clock clock;

    GoingUp(
            TasksToGoUp due,
            Tasks tasks,
            Responsibles responsibles,
            RoutingLock lock,
            TaskDocket docket,
            FieldworkSettings settings,
            Wall wall,
            Clock clock) {
        this.due = due;
        this.tasks = tasks;
        this.responsibles = responsibles;
        this.lock = lock;
        this.docket = docket;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tasks going up";
    }

    @Override
    public Duration every() {
        return settings.lookEvery();
    }

    @Override
    public void look() {
        takeUp();
    }

    /** Takes up all whose time is over, and says how many there were. */
    int takeUp() {
        int taken = 0;
        int batch;
        do {
            batch = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::batch));
            taken += batch;
        } while (batch == BATCH);
        return taken;
    }

    private int batch() {
        lock.together();
        Instant now = clock.instant();
        List<UUID> claimed = due.claim(now, BATCH);
        claimed.forEach(id -> takeUp(tasks.find(id).orElseThrow(), Act.byItself(now)));
        return claimed.size();
    }

    /** All who hold the post above are told; the first of them answers for it. */
    private void takeUp(Task task, Act act) {
        List<Integer> holders = task.level()
                .above()
                .map(level -> responsibles.at(level, task.ancestors(), act.recordedAt()))
                .orElse(List.of());
        Integer person = holders.stream().findFirst().orElse(null);
        Instant acceptBy = act.recordedAt().plus(settings.acceptWithin());
        docket.wentUp(task, task.goUp(act, person, acceptBy), holders);
    }
}
