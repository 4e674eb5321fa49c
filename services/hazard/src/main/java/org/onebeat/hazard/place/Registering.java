package org.onebeat.hazard.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.hazard.catalogue.Catalogues;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;

/** Places are registered, described anew and closed. */
@ApplicationScoped
class Registering {

    private final Places places;
    private final Catalogues catalogues;
    private final Routing routing;
    private final Acting acting;
    private final Trail trail;
    private final Clock clock;

    Registering(Places places, Catalogues catalogues, Routing routing, Acting acting, Trail trail, Clock clock) {
        this.places = places;
        this.catalogues = catalogues;
        this.routing = routing;
        this.acting = acting;
        this.trail = trail;
        this.clock = clock;
    }

    Place register(NewPlace form) {
        Act act = acting.act(null);
        Ancestors where = routing.placeInScope(form.village(), act.recordedAt());
        Place.Details details = details(form.form(), Contact.NOBODY);
        Place place = places.add(Place.register(UuidVersion7Strategy.INSTANCE.generateUuid(null), where, details, act));
        note("place-registered", place, null);
        return place;
    }

    void change(Place place, PlaceForm form) {
        place.change(details(form, place.contact()));
        note("place-changed", place, null);
    }

    void close(Place place, String reason) {
        place.close(clock.instant(), reason);
        note("place-closed", place, reason);
    }

    private Place.Details details(PlaceForm form, Contact otherwise) {
        Interval interval = Interval.of(catalogues.placeKind(form.kind()), form.risk());
        Contact contact = form.contact() == null ? otherwise : form.contact().contact();
        return new Place.Details(form.name().strip(), interval, form.address(), form.position(), contact);
    }

    private void note(String deed, Place place, String reason) {
        trail.note(deed, "place", place.id().toString(), place.ancestors(), reason);
        places.settle();
    }
}
