package org.onebeat.hazard.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onebeat.hazard.catalogue.Catalogues;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.Hazards;
import org.onebeat.hazard.hazard.Matter;
import org.onebeat.hazard.hazard.Opening;
import org.onebeat.hazard.hazard.Origin;
import org.onebeat.hazard.hazard.Stamps;
import org.onebeat.service.act.Act;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;

/** A hazard found in the field: a find is taken once, however often it is told, and never lost. */
@ApplicationScoped
class FoundHazards {

    private static final String HAZARD = "HAZARD";

    /** The words of the find stay in fieldwork; the file says where to look them up. */
    private static final String SENTENCE = "%s时发现，原话见外勤记录";

    private static final Map<String, String> ACTIVITIES =
            Map.of("SWEEP", "排查", "VISIT", "走访", "PATROL", "巡逻", "PUBLICITY", "宣传", "DEED", "便民服务");

    private final Hazards hazards;
    private final Catalogues catalogues;
    private final Routing routing;
    private final Opening opening;
    private final Stamps stamps;
    private final Clock clock;

    FoundHazards(Hazards hazards, Catalogues catalogues, Routing routing, Opening opening, Stamps stamps, Clock clock) {
        this.hazards = hazards;
        this.catalogues = catalogues;
        this.routing = routing;
        this.opening = opening;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** A find that is told again turned out to be practice, or real after all. */
    void take(FindReported find) {
        if (HAZARD.equals(find.kind())) {
            hazards.arisenFrom(find.find()).ifPresentOrElse(hazard -> follow(hazard, find), () -> open(find));
        }
    }

    private void follow(Hazard hazard, FindReported find) {
        if (hazard.training() != find.training()) {
            stamps.turn(List.of(hazard), Act.micros(clock.instant()));
        }
    }

    private void open(FindReported find) {
        Act act = Act.then(find.by(), find.occurredAt(), clock.instant()).inTraining(find.training());
        Ancestors where = routing.placeOf(find.place(), act.recordedAt());
        opening.open(matter(find), null, Origin.find(find.find()), where, act, false);
    }

    private Matter matter(FindReported find) {
        boolean known = find.category() != null && catalogues.knowsCategory(find.category());
        return new Matter(
                known ? find.category() : Catalogues.OTHER,
                severity(find.severity()),
                SENTENCE.formatted(ACTIVITIES.getOrDefault(String.valueOf(find.activityKind()), "外勤")));
    }

    private static Severity severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name))
                .findFirst()
                .orElse(Severity.GENERAL);
    }
}
