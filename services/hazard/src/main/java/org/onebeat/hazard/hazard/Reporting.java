package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.hazard.place.Place;
import org.onebeat.hazard.place.Places;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.act.Practice;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;

/** Somebody reports a hazard, at a place or anywhere in the village. */
@ApplicationScoped
class Reporting {

    private final Places places;
    private final Routing routing;
    private final Acting acting;
    private final Practice practice;
    private final Opening opening;

    Reporting(Places places, Routing routing, Acting acting, Practice practice, Opening opening) {
        this.places = places;
        this.routing = routing;
        this.acting = acting;
        this.practice = practice;
        this.opening = opening;
    }

    Hazard report(NewHazard form) {
        Act act = acting.act(form.occurredAt());
        Ancestors where = routing.placeInScope(form.village(), act.recordedAt());
        Site site = form.place() == null ? null : siteIn(form.village(), form.place());
        return opening.open(form.matter(), site, Origin.REPORT, where, practice.mark(act, where), form.fixed());
    }

    private Site siteIn(int village, UUID id) {
        Place place = places.find(id)
                .filter(found -> found.ancestors().villageId() == village)
                .orElseThrow(() -> Refusal.ruleBroken("place-elsewhere").at("place"));
        return new Site(place.id(), place.kind());
    }
}
