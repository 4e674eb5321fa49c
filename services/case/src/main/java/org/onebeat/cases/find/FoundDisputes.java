package org.onebeat.cases.find;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Matter;
import org.onebeat.cases.dispute.Reporting;
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
    private final Clock clock;

    FoundDisputes(Disputes disputes, Catalogues catalogues, Routing routing, Reporting reporting, Clock clock) {
        this.disputes = disputes;
        this.catalogues = catalogues;
        this.routing = routing;
        this.reporting = reporting;
        this.clock = clock;
    }

    void take(FindReported find) {
        if (find.isDispute() && !disputes.haveArisenFrom(find.find())) {
            Instant now = clock.instant();
            Ancestors where = routing.placeOf(find.place(), now);
            Act act = Act.then(find.by(), find.occurredAt(), now).inTraining(find.training());
            reporting.open(matter(find), find.find(), where, List.of(), act);
        }
    }

    private Matter matter(FindReported find) {
        return new Matter(
                catalogues.knowsCategory(find.category()) ? find.category() : OTHER,
                catalogues.knowsSource(find.activityKind()) ? find.activityKind() : VISIT,
                SENTENCE.formatted(ACTIVITIES.getOrDefault(String.valueOf(find.activityKind()), "外勤")));
    }
}
