package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.StampedRecords;

/** Which tasks are practice and which are real. */
@ApplicationScoped
class TaskStamps implements StampedRecords<Task> {

    private final Tasks tasks;
    private final Outbox outbox;
    private final FieldworkSettings settings;

    TaskStamps(Tasks tasks, Outbox outbox, FieldworkSettings settings) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    public List<Task> recordedIn(Set<Integer> villages, Instant since) {
        return tasks.dispatchedSince(villages, since);
    }

    @Override
    public void turn(List<Task> wrong, Instant now) {
        Instant within = now.plus(settings.acceptWithin());
        outbox.appendAll(wrong.stream()
                .map(task -> task.mark(!task.training(), now, within))
                .toList());
    }
}
