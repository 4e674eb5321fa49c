package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.etag.Etag;

/** The one way a caller takes a step with a task: found in scope, as last seen, done, told, noted, answered. */
@ApplicationScoped
class TaskSteps {

    private final Tasks tasks;
    private final TaskDocket docket;
    private final TaskFiles files;
    private final Acting acting;

    TaskSteps(Tasks tasks, TaskDocket docket, TaskFiles files, Acting acting) {
        this.tasks = tasks;
        this.docket = docket;
        this.files = files;
        this.acting = acting;
    }

    /**
     * @param ifMatch the version that the caller saw
     * @param told when it happened, null for just now
     * @param reason why, for the audit trail; null where none is asked for
     */
    RestResponse<TaskFile> take(
            UUID id, String ifMatch, Instant told, String reason, BiFunction<Task, Act, TaskEvent> verb) {
        // locked, so that of two callers with the same version the second is told that it is stale
        Task task = Etag.unchanged(tasks.findLocked(id), ifMatch, Task::version);
        docket.enter(task, verb.apply(task, acting.act(told)), reason);
        return Etag.ok(files.fileOf(task), task.version());
    }
}
