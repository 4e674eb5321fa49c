package org.onebeat.hazard.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.hazard.catalogue.Catalogues;
import org.onebeat.hazard.checklist.Checklists;
import org.onebeat.hazard.hazard.Opening;
import org.onebeat.hazard.hazard.Origin;
import org.onebeat.hazard.hazard.Site;
import org.onebeat.hazard.place.Interval;
import org.onebeat.hazard.place.Place;
import org.onebeat.hazard.place.Places;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.act.Practice;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;

/** A place is inspected: typed once, its hazards, its next inspection and the figures follow by themselves. */
@ApplicationScoped
class Inspecting {

    private final Places places;
    private final Inspections inspections;
    private final Checklists checklists;
    private final Catalogues catalogues;
    private final Routing routing;
    private final Acting acting;
    private final Practice practice;
    private final Opening opening;
    private final Outbox outbox;
    private final Trail trail;

    Inspecting(
            Places places,
            Inspections inspections,
            Checklists checklists,
            Catalogues catalogues,
            Routing routing,
            Acting acting,
            Practice practice,
            Opening opening,
            Outbox outbox,
            Trail trail) {
        this.places = places;
        this.inspections = inspections;
        this.checklists = checklists;
        this.catalogues = catalogues;
        this.routing = routing;
        this.acting = acting;
        this.practice = practice;
        this.opening = opening;
        this.outbox = outbox;
        this.trail = trail;
    }

    Inspection carryOut(InspectionForm form) {
        Act told = acting.act(form.occurredAt());
        Place place = places.find(form.place()).orElseThrow(Inspecting::unknownPlace);
        place.demandOpen();
        Answers answers = Answers.to(checklists.version(place.kind(), form.checklist()), form.answers());
        Ancestors where = routing.placeInScope(place.ancestors().villageId(), told.recordedAt());
        Act act = practice.mark(told, where);
        Site site = new Site(place.id(), place.kind());
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Inspection inspection = inspections.add(Inspection.carriedOut(id, site, where, act, answers, form.note()));
        outbox.append(inspection.event());
        trail.note("inspection-carried-out", "inspection", id.toString(), where, null);
        answers.findings()
                .forEach(finding ->
                        opening.open(finding.matter(), site, Origin.inspection(id), where, act, finding.fixed()));
        // last, as an import does: numbers are drawn before a place is written, or two calls wait for one another
        if (!act.training()) {
            place.inspected(act.occurredAt(), Interval.of(catalogues.placeKind(place.kind()), place.risk()));
        }
        return inspection;
    }

    private static Refusal unknownPlace() {
        return Refusal.ruleBroken("unknown-place").at("place");
    }
}
