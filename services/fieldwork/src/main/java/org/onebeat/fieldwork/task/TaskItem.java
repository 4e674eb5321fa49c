package org.onebeat.fieldwork.task;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * A task as a line of a list.
 *
 * @param responsible null while nobody holds the village
 * @param issuingUnit the station or county that dispatched it
 * @param acceptBy when it goes up unless it is accepted; null where no such clock runs
 * @param doneAt null until it is done
 * @param inTime null until it is done
 * @param training it is practice and counts nowhere
 */
record TaskItem(
        UUID id,
        String kind,
        String text,
        TaskState state,
        Level level,
        AreaName village,
        AreaName station,
        StaffName responsible,
        StaffName issuedBy,
        AreaName issuingUnit,
        Instant dispatchedAt,
        Instant dueAt,
        Instant acceptBy,
        Instant doneAt,
        Boolean inTime,
        boolean training,
        long version) {

    static TaskItem of(Task task, Named named) {
        Brief brief = task.brief();
        return new TaskItem(
                task.id(),
                brief.kind(),
                brief.instruction(),
                task.state(),
                task.level(),
                named.area(task.ancestors().villageId()),
                named.area(task.ancestors().stationId()),
                named.person(task.responsible()),
                named.person(brief.issuedBy()),
                named.area(brief.issuingUnit()),
                brief.dispatchedAt(),
                brief.dueAt(),
                task.acceptBy(),
                task.doneAt(),
                task.inTime().orElse(null),
                task.training(),
                task.version());
    }
}
