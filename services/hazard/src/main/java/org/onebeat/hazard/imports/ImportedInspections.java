package org.onebeat.hazard.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.hazard.catalogue.Catalogues;
import org.onebeat.hazard.hazard.Hazards;
import org.onebeat.hazard.inspection.Inspections;
import org.onebeat.hazard.place.Interval;
import org.onebeat.hazard.place.Place;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.imports.Import;
import org.onebeat.service.imports.ImportAnswer;
import org.onebeat.service.imports.Imports;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Routing;
import org.onebeat.service.time.Past;
import org.onebeat.territory.CurrentCaller;

/** Brings in inspections of the past: a call asks of territory, catalogues and numbers once, and writes in bulk (ADR 9). */
@ApplicationScoped
class ImportedInspections {

    private final Imports imports;
    private final Visits visits;
    private final PastNumbers numbers;
    private final Catalogues catalogues;
    private final Routing routing;
    private final Inspections inspections;
    private final Hazards hazards;
    private final Outbox outbox;
    private final Past past;
    private final CurrentCaller caller;
    private final Clock clock;

    ImportedInspections(
            Imports imports,
            Visits visits,
            PastNumbers numbers,
            Catalogues catalogues,
            Routing routing,
            Inspections inspections,
            Hazards hazards,
            Outbox outbox,
            Past past,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.visits = visits;
        this.numbers = numbers;
        this.catalogues = catalogues;
        this.routing = routing;
        this.inspections = inspections;
        this.hazards = hazards;
        this.outbox = outbox;
        this.past = past;
        this.caller = caller;
        this.clock = clock;
    }

    ImportAnswer take(InspectionImport body) {
        Import<PastInspection> call = imports.open("inspections", body.county(), body.records());
        Map<Integer, Visit> visited = visits.of(call);
        Retelling retelling = retelling(visited.values());
        PastNumbers.Drawn drawn = numbers.drawFor(call);
        List<Retelling.Retold> retold = call.each(fresh -> {
            Visit visit = Optional.ofNullable(visited.get(fresh.index()))
                    .orElseThrow(() -> Refusal.ruleBroken("unknown-place").at("place"));
            fresh.record().findings().forEach(finding -> catalogues.demandCategory(finding.category()));
            return retelling.of(
                    visit,
                    drawn.next(fresh.occurredAt(), fresh.record().findings().size()));
        });
        write(retold);
        visited.values().forEach(visit -> inspected(visit.place(), visit.occurredAt()));
        return call.done();
    }

    private Retelling retelling(Collection<Visit> visits) {
        Instant now = clock.instant();
        List<Integer> villages =
                visits.stream().map(visit -> visit.where().villageId()).toList();
        return new Retelling(caller.personId(), now, routing.present(villages, now), catalogues::daysFor, past);
    }

    private void write(List<Retelling.Retold> retold) {
        List<Event> events = new ArrayList<>();
        for (Retelling.Retold each : retold) {
            inspections.add(each.inspection());
            each.hazards().forEach(hazards::add);
            events.addAll(each.events());
        }
        hazards.settle();
        outbox.appendAll(events);
    }

    private void inspected(Place place, Instant at) {
        place.inspected(at, Interval.of(catalogues.placeKind(place.kind()), place.risk()));
    }
}
