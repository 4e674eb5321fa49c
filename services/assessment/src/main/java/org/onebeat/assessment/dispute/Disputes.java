package org.onebeat.assessment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.assessment.standing.Happening;
import org.onebeat.assessment.standing.Source;
import org.onebeat.messaging.Received;

/** What case tells of disputes. */
@ApplicationScoped
class Disputes implements Source {
    private static final List<String> HAPPENINGS = List.of(
            "reported",
            "triaged",
            "assigned",
            "mediation-started",
            "agreed",
            "mediation-failed",
            "taken-up",
            "followed-up",
            "closed",
            "reopened",
            "withdrawn",
            "transferred",
            "transfer-received",
            "transfer-answered",
            "returned",
            "paused",
            "recounted",
            "resumed",
            "warned",
            "went-up",
            "merged",
            "absorbed",
            "meeting-planned",
            "meeting-held",
            "meeting-called-off",
            "confirmation-applied",
            "confirmation-granted",
            "confirmation-refused",
            "confirmation-not-wanted",
            "confirmation-warned",
            "granted",
            "grant-ended",
            "noted",
            "moved");

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.case.dispute.v1");
    }

    @Override
    public Map<String, Function<Received, Happening>> readings() {
        return HAPPENINGS.stream().collect(Collectors.toMap(Disputes::type, Disputes::reading));
    }

    @Override
    public Map<String, Function<Received, Happening>> marks() {
        return Map.of(type("marked"), reading("marked"));
    }

    private static String type(String happening) {
        return "org.onebeat.case.dispute-" + happening + ".v1";
    }

    private static Function<Received, Happening> reading(String happening) {
        return event -> new DisputeHappening(happening, event.as(DisputeTold.class));
    }
}
