package org.onebeat.assessment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onebeat.assessment.live.Movements;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/** Follows every dispute, and tells in the same transaction which county's figures moved. */
@ApplicationScoped
class DisputeListener implements Listener {
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
            "moved");

    private final DisputeStandings standings;
    private final Movements movements;

    DisputeListener(DisputeStandings standings, Movements movements) {
        this.standings = standings;
        this.movements = movements;
    }

    @Override
    public String name() {
        return "disputes";
    }

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.case.dispute.v1");
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return HAPPENINGS.stream()
                .collect(Collectors.toMap(
                        happening -> "org.onebeat.case.dispute-" + happening + ".v1", happening -> this::take));
    }

    private void take(Received event) {
        DisputeHappened happened = event.as(DisputeHappened.class);
        standings
                .find(happened.dispute())
                .ifPresentOrElse(
                        standing -> {
                            movements.tell(standing.ancestors().countyId());
                            standing.follow(happened, event.sequence());
                        },
                        () -> standings.add(new DisputeStanding(happened, event.sequence())));
        movements.tell(happened.place().county());
    }
}
