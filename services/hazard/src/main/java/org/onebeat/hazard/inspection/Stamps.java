package org.onebeat.hazard.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Catalogues;
import org.onebeat.hazard.place.Interval;
import org.onebeat.hazard.place.Place;
import org.onebeat.hazard.place.Places;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.StampedRecords;

/** Which inspections are practice and which are real: the place goes by the last real one. */
@ApplicationScoped
class Stamps implements StampedRecords<Inspection> {

    private final Inspections inspections;
    private final Places places;
    private final Catalogues catalogues;
    private final Outbox outbox;

    Stamps(Inspections inspections, Places places, Catalogues catalogues, Outbox outbox) {
        this.inspections = inspections;
        this.places = places;
        this.catalogues = catalogues;
        this.outbox = outbox;
    }

    @Override
    public List<Inspection> recordedIn(Set<Integer> villages, Instant since) {
        return inspections.recordedSince(villages, since);
    }

    @Override
    public void turn(List<Inspection> wrong, Instant now) {
        outbox.appendAll(wrong.stream()
                .map(inspection -> inspection.mark(!inspection.training()))
                .toList());
        wrong.stream().map(inspection -> inspection.site().place()).distinct().forEach(this::schedule);
    }

    private void schedule(UUID id) {
        Place place = places.findLocked(id).orElseThrow();
        place.lastInspected(inspections.lastAt(id), Interval.of(catalogues.placeKind(place.kind()), place.risk()));
    }
}
