package org.onebeat.hazard.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.hazard.place.Place;
import org.onebeat.hazard.place.Places;
import org.onebeat.service.imports.Fresh;
import org.onebeat.service.imports.Import;
import org.onebeat.service.imports.References;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Territory;

/** Finds the places of past inspections, where these stood then and who held the village. */
@ApplicationScoped
class Visits {

    private final References references;
    private final Places places;
    private final Territory territory;

    Visits(References references, Places places, Territory territory) {
        this.references = references;
        this.places = places;
        this.territory = territory;
    }

    /** By the index of the record; those whose place is not known are left out. */
    Map<Integer, Visit> of(Import<PastInspection> call) {
        Map<String, Place> known = placesOf(call);
        List<Fresh<PastInspection>> placed = call.fresh().stream()
                .filter(fresh -> known.containsKey(fresh.record().place()))
                .toList();
        Collection<AreaAt> asked = placed.stream()
                .map(fresh -> at(fresh, known.get(fresh.record().place())))
                .toList();
        Map<AreaAt, Ancestors> then = territory.ancestorsOf(asked);
        Map<AreaAt, Holder> holders = territory.responsibleFor(asked);
        Map<Integer, Visit> visits = new HashMap<>();
        for (Fresh<PastInspection> fresh : placed) {
            Place place = known.get(fresh.record().place());
            AreaAt at = at(fresh, place);
            visits.put(fresh.index(), visit(fresh, place, where(then.get(at), place), holders.get(at)));
        }
        return visits;
    }

    private Map<String, Place> placesOf(Import<PastInspection> call) {
        List<String> told = call.fresh().stream()
                .map(fresh -> fresh.record().place())
                .distinct()
                .toList();
        Map<String, UUID> ids = references.find(call.countyId(), ImportedPlaces.KIND, told);
        Map<UUID, Place> found = places.of(ids.values());
        Map<String, Place> known = new HashMap<>();
        ids.forEach((reference, id) -> {
            if (found.containsKey(id)) {
                known.put(reference, found.get(id));
            }
        });
        return known;
    }

    private static AreaAt at(Fresh<PastInspection> fresh, Place place) {
        return new AreaAt(place.ancestors().villageId(), fresh.occurredAt());
    }

    /** In the borders of its day; where the village had no place then, or one in another county, in today's. */
    private static Ancestors where(Ancestors then, Place place) {
        return then != null && then.countyId().equals(place.ancestors().countyId()) ? then : place.ancestors();
    }

    private static Visit visit(Fresh<PastInspection> fresh, Place place, Ancestors where, Holder holder) {
        Integer person = holder == null ? null : Integer.valueOf(holder.personId());
        return new Visit(fresh.id(), fresh.record(), fresh.occurredAt(), place, where, person);
    }
}
