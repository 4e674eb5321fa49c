package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onebeat.fieldwork.task.TaskFile.TaskTimelineView;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Lays out tasks for the present caller: two queries for all names. */
@ApplicationScoped
class TaskFiles {

    private final Territory territory;
    private final CurrentCaller caller;

    TaskFiles(Territory territory, CurrentCaller caller) {
        this.territory = territory;
        this.caller = caller;
    }

    Named named(Collection<Task> tasks) {
        return Named.ofAreas(
                territory,
                tasks.stream()
                        .flatMap(task -> Stream.of(
                                task.ancestors().villageId(),
                                task.ancestors().stationId(),
                                task.brief().issuingUnit())),
                tasks.stream().flatMap(TaskFiles::peopleOnCover));
    }

    TaskFile fileOf(Task task) {
        Stream<Integer> people =
                Stream.concat(peopleOnCover(task), task.timeline().stream().flatMap(entry -> Stream.of(
                                entry.by(), entry.responsible())
                        .filter(Objects::nonNull)));
        Named named = Named.ofAreas(
                territory,
                Stream.of(
                        task.ancestors().villageId(),
                        task.ancestors().stationId(),
                        task.brief().issuingUnit()),
                people);
        return new TaskFile(
                TaskItem.of(task, named),
                task.timeline().stream()
                        .map(entry -> TaskTimelineView.of(entry, named))
                        .toList(),
                nextFor(task));
    }

    private static Stream<Integer> peopleOnCover(Task task) {
        return Stream.of(task.responsible(), task.brief().issuedBy());
    }

    /** The legal steps for this caller: of the one responsible, and of those who dispatch there. */
    private List<Step> nextFor(Task task) {
        boolean responsible = Objects.equals(task.responsible(), caller.personId());
        boolean dispatches =
                caller.scopeAs(Role.STATION_CHIEF, Role.COUNTY_CLERK).covers(task.ancestors());
        return Step.possibleIn(task.state()).stream()
                .filter(step -> step.isOfResponsible() ? responsible : dispatches)
                .toList();
    }
}
