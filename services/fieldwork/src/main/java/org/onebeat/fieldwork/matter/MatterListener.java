package org.onebeat.fieldwork.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onebeat.fieldwork.find.Finds;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;

/** Follows disputes and hazards: links the finds they arose from, and tells people that they are asked for. */
@ApplicationScoped
class MatterListener implements Listener {

    static final Set<String> TOPICS = Set.of("onebeat.case.dispute.v1", "onebeat.hazard.hazard.v1");

    private static final List<String> OF_DISPUTE = List.of(
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
            "moved",
            "marked",
            "warned",
            "confirmation-warned",
            "went-up",
            "transferred",
            "transfer-received",
            "transfer-answered",
            "returned",
            "paused",
            "recounted",
            "resumed",
            "merged",
            "noted",
            "granted",
            "grant-ended");

    private static final List<String> OF_HAZARD = List.of(
            "found",
            "ordered",
            "rectification-started",
            "rectified",
            "reinspection-rejected",
            "cleared",
            "transferred",
            "returned",
            "went-up",
            "moved",
            "marked",
            "withdrawn");

    private final Finds finds;
    private final MatterNotices notices;

    MatterListener(Finds finds, MatterNotices notices) {
        this.finds = finds;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "matters";
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return of(this::reaction);
    }

    /** Something for every event of a dispute or a hazard, by its happening and how it is read. */
    static <R> Map<String, R> of(BiFunction<String, Function<Received, Matter>, R> reaction) {
        Map<String, R> reactions = new HashMap<>();
        OF_DISPUTE.forEach(happening -> reactions.put(
                "org.onebeat.case.dispute-" + happening + ".v1",
                reaction.apply(
                        happening, event -> event.as(DisputeHappened.class).matter(event.sequence()))));
        OF_HAZARD.forEach(happening -> reactions.put(
                "org.onebeat.hazard.hazard-" + happening + ".v1",
                reaction.apply(
                        happening, event -> event.as(HazardHappened.class).matter(event.sequence()))));
        return reactions;
    }

    private Consumer<Received> reaction(String happening, Function<Received, Matter> reading) {
        return event -> {
            Matter matter = reading.apply(event);
            link(matter);
            if (!matter.imported()) {
                tell(happening, matter);
            }
        };
    }

    /** The past that is brought in asks for nobody. */
    private void tell(String happening, Matter matter) {
        switch (happening) {
            case "reported", "found" -> {
                notices.routed(matter);
                notices.arrived(matter);
            }
            case "assigned" -> notices.routed(matter);
            case "moved" -> notices.came(matter);
            case "triaged" -> notices.weighed(matter);
            case "warned" -> notices.runsOut(matter, Reason.DISPUTE_RUNS_OUT);
            case "confirmation-warned" -> notices.runsOut(matter, Reason.DISPUTE_CONFIRMATION);
            case "went-up" -> notices.wentUp(matter);
            case "granted" -> notices.asked(matter, Reason.DISPUTE_GRANTED);
            case "transferred" -> notices.asked(matter, Reason.DISPUTE_TRANSFERRED);
            default -> {}
        }
    }

    /** Any event links, so that one that was missed is made good by the next. */
    private void link(Matter matter) {
        if (matter.origin() != null && matter.origin().find() != null) {
            finds.find(matter.origin().find())
                    .ifPresent(find -> find.link(matter.id(), matter.number(), matter.state()));
        }
    }
}
