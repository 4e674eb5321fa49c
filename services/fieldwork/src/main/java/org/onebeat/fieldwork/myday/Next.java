package org.onebeat.fieldwork.myday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.fieldwork.myday.Suggestion.Kind;
import org.onebeat.fieldwork.myday.Suggestion.Why;
import org.onebeat.fieldwork.task.Task;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaName;

/** What to do next, in order: by the day it is due, tasks before sweeps before visits. */
@ApplicationScoped
class Next {

    private static final int MOST = 20;

    List<Suggestion> of(List<VillageRound> rounds, List<Task> tasks, Instant now) {
        LocalDate today = CivilTime.dayOf(now);
        Map<Integer, AreaName> names =
                rounds.stream().map(VillageRound::village).collect(Collectors.toMap(AreaName::id, Function.identity()));
        return Stream.of(
                        tasks.stream().map(task -> task(task, names, now)),
                        rounds.stream()
                                .filter(round -> !round.sweepDueOn().isAfter(today))
                                .map(round -> sweep(round, today)),
                        rounds.stream()
                                .filter(round -> !round.visitDueOn().isAfter(today))
                                .map(Next::visit))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Suggestion::dueOn).thenComparing(Suggestion::kind))
                .limit(MOST)
                .toList();
    }

    private static Suggestion task(Task task, Map<Integer, AreaName> names, Instant now) {
        Instant due = task.brief().dueAt();
        int village = task.ancestors().villageId();
        return new Suggestion(
                Kind.TASK,
                names.getOrDefault(village, new AreaName(village, "#" + village)),
                due.isBefore(now) ? Why.TASK_OVERDUE : Why.TASK_RUNS_OUT,
                CivilTime.dayOf(due),
                task.id());
    }

    private static Suggestion sweep(VillageRound round, LocalDate today) {
        Why why = round.sweepDueOn().isBefore(today) ? Why.SWEEP_OVERDUE : Why.SWEEP_DUE;
        return new Suggestion(Kind.SWEEP, round.village(), why, round.sweepDueOn(), null);
    }

    private static Suggestion visit(VillageRound round) {
        return new Suggestion(Kind.VISIT, round.village(), Why.NOT_VISITED, round.visitDueOn(), null);
    }
}
