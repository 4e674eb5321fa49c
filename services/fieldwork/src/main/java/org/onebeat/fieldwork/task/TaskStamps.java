package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.StampedRecords;

/** Which tasks are practice and which are real. */
@ApplicationScoped
class TaskStamps implements StampedRecords<Task> {

    private final Tasks tasks;
    private final Outbox outbox;

    TaskStamps(Tasks tasks, Outbox outbox) {
        this.tasks = tasks;
        this.outbox = outbox;
    }

    @Override
    public List<Task> recordedIn(Set<Integer> areas, Instant since) {
        return tasks.dispatchedSince(areas, since);
    }

    @Override
    public void turn(List<Task> wrong, Instant now) {
        outbox.appendAll(
                wrong.stream().map(task -> task.mark(!task.training(), now)).toList());
    }
}
