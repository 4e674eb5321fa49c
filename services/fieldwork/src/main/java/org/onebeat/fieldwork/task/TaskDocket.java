package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.fieldwork.ledger.Ledger;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;

/** What goes with every change of a task, in the same transaction: the event, the audit trail, the notice. */
@ApplicationScoped
class TaskDocket {

    private final Tasks tasks;
    private final Ledger ledger;
    private final NoticeBoard notices;

    TaskDocket(Tasks tasks, Ledger ledger, NoticeBoard notices) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.notices = notices;
    }

    /** A step that somebody took. */
    void enter(Task task, TaskEvent event, String reason) {
        ledger.enter(event, "task", task.ancestors(), reason);
        tasks.settle();
        give(task, event);
    }

    /** What followed from a clock, a posting or an area. */
    void follow(Task task, TaskEvent event) {
        ledger.tell(event);
        give(task, event);
    }

    void wentUp(Task task, TaskEvent event, List<Integer> holders) {
        ledger.tell(event);
        holders.forEach(person -> tell(task, event, Reason.TASK_WENT_UP, person));
    }

    private void give(Task task, TaskEvent event) {
        switch (event.happening()) {
            case DISPATCHED, REASSIGNED -> tell(task, event, Reason.TASK_DISPATCHED, event.responsible());
            case WITHDRAWN -> tell(task, event, Reason.TASK_WITHDRAWN, event.responsible());
            case RETURNED ->
                tell(task, event, Reason.TASK_RETURNED, task.brief().issuedBy());
            case ACCEPTED, DONE, WENT_UP, MARKED -> {}
        }
    }

    /** Nobody is told of what they did themselves. */
    private void tell(Task task, TaskEvent event, Reason reason, Integer person) {
        if (person != null && !person.equals(event.by())) {
            notices.tell(new NewNotice(
                    person,
                    reason,
                    About.TASK,
                    task.id(),
                    event.sequence(),
                    null,
                    task.brief().kind(),
                    task.ancestors(),
                    event.recordedAt()));
        }
    }
}
