package org.onebeat.hazard.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.onebeat.hazard.catalogue.Catalogues;
import org.onebeat.hazard.place.Interval;
import org.onebeat.hazard.place.Place;
import org.onebeat.hazard.place.Places;
import org.onebeat.service.act.Act;
import org.onebeat.service.imports.Fresh;
import org.onebeat.service.imports.Import;
import org.onebeat.service.imports.ImportAnswer;
import org.onebeat.service.imports.Imports;
import org.onebeat.territory.CurrentCaller;

/** Brings in places that are known already. */
@ApplicationScoped
class ImportedPlaces {

    /** What a reference is one of. */
    static final String KIND = "places";

    private final Imports imports;
    private final Catalogues catalogues;
    private final Places places;
    private final CurrentCaller caller;
    private final Clock clock;

    ImportedPlaces(Imports imports, Catalogues catalogues, Places places, CurrentCaller caller, Clock clock) {
        this.imports = imports;
        this.catalogues = catalogues;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    ImportAnswer take(PlaceImport body) {
        Import<PastPlace> call = imports.open(KIND, body.county(), body.records());
        call.each(this::place).forEach(places::add);
        return call.done();
    }

    private Place place(Fresh<PastPlace> fresh) {
        PastPlace told = fresh.record();
        Integer by = fresh.holder() == null ? Integer.valueOf(caller.personId()) : fresh.holder();
        Interval interval = Interval.of(catalogues.placeKind(told.kind()), told.risk());
        return Place.register(
                fresh.id(),
                fresh.where(),
                Place.Details.of(told.name().strip(), interval, told.position()),
                Act.imported(by, fresh.occurredAt(), clock.instant()));
    }
}
