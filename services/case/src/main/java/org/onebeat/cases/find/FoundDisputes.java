package org.onebeat.cases.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Matter;
import org.onebeat.cases.dispute.Reporting;
import org.onebeat.cases.dispute.Stamps;
import org.onebeat.service.act.Act;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;

/** Disputes found in the field: a find is taken once, however often it is told, and never lost. */
@ApplicationScoped
class FoundDisputes {

    private static final String OTHER = "OTHER";
    private static final String VISIT = "VISIT";

    /** The words of the find stay in fieldwork; the file says where to look them up. */
    private static final String SENTENCE = "%s时发现，原话见外勤记录";

    private static final Map<String, String> ACTIVITIES =
            Map.of("SWEEP", "排查", "VISIT", "走访", "PATROL", "巡逻", "PUBLICITY", "宣传", "DEED", "便民服务");

    private final Disputes disputes;
    private final Catalogues catalogues;
    private final Routing routing;
    private final Reporting reporting;
    private final Stamps stamps;
    private final Clock clock;

    FoundDisputes(
            Disputes disputes,
            Catalogues catalogues,
            Routing routing,
            Reporting reporting,
            Stamps stamps,
            Clock clock) {
        this.disputes = disputes;
        this.catalogues = catalogues;
        this.routing = routing;
        this.reporting = reporting;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** A find that is told again turned out to be practice, or real after all. */
    void take(FindReported find) {
        if (find.isDispute()) {
            disputes.arisenFrom(find.find()).ifPresentOrElse(dispute -> follow(dispute, find), () -> open(find));
        }
    }

    private void follow(Dispute dispute, FindReported find) {
        if (dispute.training() != find.training()) {
            stamps.turn(List.of(dispute), clock.instant());
        }
    }

    private void open(FindReported find) {
        Instant now = clock.instant();
        Ancestors where = routing.placeOf(find.place(), now);
        Act act = Act.then(find.by(), find.occurredAt(), now).inTraining(find.training());
        reporting.open(matter(find), find.find(), where, List.of(), act);
    }

    private Matter matter(FindReported find) {
        return new Matter(
                catalogues.knowsCategory(find.category()) ? find.category() : OTHER,
                catalogues.knowsSource(find.activityKind()) ? find.activityKind() : VISIT,
                SENTENCE.formatted(ACTIVITIES.getOrDefault(String.valueOf(find.activityKind()), "外勤")));
    }
}
