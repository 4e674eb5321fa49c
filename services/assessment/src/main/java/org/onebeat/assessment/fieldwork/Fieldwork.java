package org.onebeat.assessment.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onebeat.assessment.standing.Happening;
import org.onebeat.assessment.standing.Source;
import org.onebeat.messaging.Received;

/** What fieldwork tells of activities, opinions and tasks. Its finds come again as disputes and hazards. */
@ApplicationScoped
class Fieldwork implements Source {
    private static final String PREFIX = "org.onebeat.fieldwork.";
    private static final List<String> TASKS =
            List.of("dispatched", "accepted", "done", "returned", "reassigned", "went-up", "withdrawn");

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.fieldwork.activity.v1", "onebeat.fieldwork.opinion.v1", "onebeat.fieldwork.task.v1");
    }

    @Override
    public Map<String, Function<Received, Happening>> readings() {
        Map<String, Function<Received, Happening>> readings = new HashMap<>();
        readings.put(PREFIX + "activity-recorded.v1", Fieldwork::activity);
        for (String happening : List.of("recorded", "answered")) {
            readings.put(PREFIX + "opinion-" + happening + ".v1", Fieldwork::opinion);
        }
        for (String happening : TASKS) {
            readings.put(PREFIX + "task-" + happening + ".v1", Fieldwork::task);
        }
        return readings;
    }

    @Override
    public Map<String, Function<Received, Happening>> marks() {
        return Map.of(
                PREFIX + "activity-marked.v1", Fieldwork::activity,
                PREFIX + "opinion-marked.v1", Fieldwork::opinion,
                PREFIX + "task-marked.v1", Fieldwork::task);
    }

    private static Happening activity(Received event) {
        return event.as(ActivityTold.class).fact();
    }

    private static Happening opinion(Received event) {
        return new OpinionHappening(event.as(OpinionTold.class));
    }

    private static Happening task(Received event) {
        return new TaskHappening(event.as(TaskTold.class));
    }
}
