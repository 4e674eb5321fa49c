package org.onebeat.fieldwork.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.service.act.Act;
import org.onebeat.territory.AreaIds;

/**
 * What happened to a task, and how it stands after that (api-specs/events/fieldwork); no text.
 *
 * @param responsible person id; null while nobody holds the village
 * @param by person id; null when a clock ran out, or a posting or an area changed
 * @param doneAt null until it is done
 * @param inTime null until it is done
 * @param issuingUnit area id of who dispatched it, for the ledger of burdens
 * @param training it is practice and counts nowhere; told only then
 */
public record TaskEvent(
        @JsonIgnore Happening happening,
        @JsonIgnore long sequence,
        UUID task,
        String kind,
        AreaIds place,
        Integer responsible,
        String level,
        String state,
        Integer by,
        Instant dueAt,
        Instant doneAt,
        Boolean inTime,
        int issuingUnit,
        boolean open,
        Instant occurredAt,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean training)
        implements Event {

    static TaskEvent of(Task task, Happening happening, Act act) {
        return new TaskEvent(
                happening,
                task.sequence(),
                task.id(),
                task.brief().kind(),
                AreaIds.of(task.ancestors()),
                task.responsible(),
                task.level().name(),
                task.state().name(),
                act.by(),
                task.brief().dueAt(),
                task.doneAt(),
                task.inTime().orElse(null),
                task.brief().issuingUnit(),
                task.state().isOpen(),
                act.occurredAt(),
                act.recordedAt(),
                task.training());
    }

    @Override
    public String topic() {
        return "onebeat.fieldwork.task.v1";
    }

    @Override
    public String type() {
        return happening.eventType();
    }

    @Override
    public String key() {
        return task.toString();
    }
}
